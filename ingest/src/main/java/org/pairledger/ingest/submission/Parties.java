package org.pairledger.ingest.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;

/** Tells from a text whose it is, by the names of a pairing's members. */
final class Parties {

  private static final String LEVEL_WORDS = "(壮族自治区|自治区|自治县|自治州|省|市|县|区|镇|乡)$";

  private final Map<String, List<Name>> namesOfPairing;

  /**
   * A member's name, long or short, or that of a region inside it.
   *
   * @param isAlone whether it is its side's only member, so that bureaus need not be told apart
   */
  private record Name(String text, Side side, boolean isAlone) {}

  private Parties(Map<String, List<Name>> namesOfPairing) {
    this.namesOfPairing = namesOfPairing;
  }

  static Parties of(Workspace workspace) {
    Map<String, List<Name>> names = new HashMap<>();
    for (Member member : workspace.members()) {
      List<Name> known = names.computeIfAbsent(member.pairingId(), pairing -> new ArrayList<>());
      boolean isAlone = isAlone(member, workspace.members());
      own(member, workspace.regions())
          .forEach(name -> known.add(new Name(name, member.role(), isAlone)));
      inside(List.of(member.regionOrOrg()), workspace.regions())
          .forEach(name -> known.add(new Name(name, member.role(), false)));
    }
    return new Parties(names);
  }

  private static boolean isAlone(Member member, List<Member> members) {
    return members.stream()
        .filter(one -> one.pairingId().equals(member.pairingId()) && one.role() == member.role())
        .allMatch(one -> one.regionOrOrg().equals(member.regionOrOrg()));
  }

  private static List<String> own(Member member, List<Region> regions) {
    List<String> names = new ArrayList<>();
    regions.stream()
        .filter(region -> region.code().equals(member.regionOrOrg()))
        .forEach(region -> names.addAll(longAndShort(region.name())));
    return names.isEmpty() ? longAndShort(member.regionOrOrg()) : names;
  }

  /** The cities, counties and towns below; a town's short name may mean anything. */
  private static List<String> inside(List<String> codes, List<Region> regions) {
    List<String> names = new ArrayList<>();
    List<Region> below =
        regions.stream()
            .filter(region -> region.parent().filter(codes::contains).isPresent())
            .filter(region -> !region.level().equals("village"))
            .toList();
    for (Region region : below) {
      names.addAll(
          region.level().equals("town") ? List.of(region.name()) : longAndShort(region.name()));
    }
    if (!below.isEmpty()) {
      names.addAll(inside(below.stream().map(Region::code).toList(), regions));
    }
    return names;
  }

  private static List<String> longAndShort(String name) {
    String bare = name.replaceFirst(LEVEL_WORDS, "");
    return bare.length() > 1 && !bare.equals(name) ? List.of(name, bare) : List.of(name);
  }

  /** The side whose name comes first; in a folder of no pairing, that of any pairing. */
  Optional<Side> sideIn(String pairing, String text) {
    List<Name> names = namesOfPairing.get(pairing);
    return names == null
        ? first(namesOfPairing.values().stream().flatMap(List::stream).toList(), text)
        : first(names, text);
  }

  /** The side that the text names, when it names places of no other. */
  Optional<Side> onlySideIn(String pairing, String text) {
    List<Side> named =
        namesOfPairing.getOrDefault(pairing, List.of()).stream()
            .filter(name -> text.contains(name.text()))
            .map(Name::side)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Optional<Side> first(List<Name> names, String text) {
    Optional<Side> first = Optional.empty();
    int at = Integer.MAX_VALUE;
    for (Name name : names) {
      int found = text.indexOf(name.text());
      if (found >= 0 && found < at) {
        at = found;
        first = Optional.of(name.side());
      }
    }
    return first;
  }

  /** The text without the name of its side's only member at its beginning. */
  String withoutPlace(String pairing, String text) {
    return namesOfPairing.getOrDefault(pairing, List.of()).stream()
        .filter(Name::isAlone)
        .map(Name::text)
        .filter(text::startsWith)
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(place -> text.substring(place.length()))
        .orElse(text);
  }
}
