package org.pairledger.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairledger.contract.workspace.Member;
import org.pairledger.contract.workspace.Region;
import org.pairledger.contract.workspace.Side;
import org.pairledger.contract.workspace.Workspace;

/** Tells from a text whose it is, by the names of a pairing's members. */
final class Parties {

  private static final String LEVEL_WORDS = "(壮族自治区|自治区|自治县|自治州|省|市|县|区|镇|乡)$";

  private final Map<String, List<Name>> namesOfPairing;

  /** A member's name, long or short. */
  private record Name(String text, Side side) {}

  private Parties(Map<String, List<Name>> namesOfPairing) {
    this.namesOfPairing = namesOfPairing;
  }

  static Parties of(Workspace workspace) {
    Map<String, List<String>> names =
        workspace.regions().stream()
            .collect(
                Collectors.groupingBy(
                    Region::code, Collectors.mapping(Region::name, Collectors.toList())));
    return new Parties(
        workspace.members().stream()
            .collect(
                Collectors.groupingBy(
                    Member::pairingId,
                    Collectors.flatMapping(
                        member ->
                            names(names, member).stream()
                                .map(name -> new Name(name, member.role())),
                        Collectors.toList()))));
  }

  private static List<String> names(Map<String, List<String>> regions, Member member) {
    List<String> names = new ArrayList<>();
    for (String name : regions.getOrDefault(member.regionOrOrg(), List.of(member.regionOrOrg()))) {
      names.add(name);
      String bare = name.replaceFirst(LEVEL_WORDS, "");
      if (bare.length() > 1) {
        names.add(bare);
      }
    }
    return names;
  }

  /** The side whose name comes first. */
  Optional<Side> sideIn(String pairing, String text) {
    Optional<Side> first = Optional.empty();
    int at = Integer.MAX_VALUE;
    for (Name name : namesOfPairing.getOrDefault(pairing, List.of())) {
      int found = text.indexOf(name.text());
      if (found >= 0 && found < at) {
        at = found;
        first = Optional.of(name.side());
      }
    }
    return first;
  }

  /** The text without the members' names at its beginning. */
  String withoutPlace(String pairing, String text) {
    return namesOfPairing.getOrDefault(pairing, List.of()).stream()
        .map(Name::text)
        .filter(text::startsWith)
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(place -> text.substring(place.length()))
        .orElse(text);
  }
}
