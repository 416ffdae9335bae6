package org.pairledger.transform.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.star.dimension.BridgePairingClosure;
import org.pairledger.contract.star.dimension.DimPairingMembers;
import org.pairledger.contract.star.dimension.DimPairings;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.table.Given;

/** The pairings as declared: the tree, its closure, and who belongs to each. */
final class PairingRows {

  /** Stands for "since ever" where a declaration names no first day. */
  static final LocalDate EVER = LocalDate.of(1949, 10, 1);

  private final Workspace workspace;
  private final Regions regions;

  PairingRows(Workspace workspace, Regions regions) {
    this.workspace = workspace;
    this.regions = regions;
  }

  Given pairings() {
    Given rows = new Given(DimPairings.TABLE);
    for (Pairing pairing : workspace.pairings()) {
      rows.add(
          pairing.pairingId(),
          pairing.name(),
          blankToNull(pairing.nameEn()),
          pairing.level(),
          pairing.parentId().orElse(null),
          blankToNull(pairing.programme()),
          blankToNull(pairing.peerGroup()),
          pairing.scored(),
          names(pairing, Side.D),
          names(pairing, Side.R),
          codes(pairing, Side.D),
          codes(pairing, Side.R),
          pairing.validFrom().orElse(null),
          pairing.validTo().orElse(null));
    }
    return rows;
  }

  Given members() {
    Map<List<Object>, Member> once = new LinkedHashMap<>();
    for (Member member : workspace.members()) {
      once.putIfAbsent(
          List.of(
              member.pairingId(),
              member.role(),
              member.regionOrOrg(),
              member.validFrom().orElse(EVER)),
          member);
    }
    Given rows = new Given(DimPairingMembers.TABLE);
    for (Member member : once.values()) {
      rows.add(
          member.pairingId(),
          member.role().name(),
          member.regionOrOrg(),
          name(member),
          member.validFrom().orElse(EVER),
          member.validTo().orElse(null));
    }
    return rows;
  }

  Given closure() {
    Map<String, Pairing> byId =
        workspace.pairings().stream()
            .collect(Collectors.toMap(Pairing::pairingId, Function.identity()));
    Given rows = new Given(BridgePairingClosure.TABLE);
    for (Pairing pairing : workspace.pairings()) {
      List<String> line = new ArrayList<>();
      @Nullable Pairing at = pairing;
      while (at != null && !line.contains(at.pairingId())) {
        rows.add(at.pairingId(), pairing.pairingId(), line.size());
        line.add(at.pairingId());
        at = at.parentId().map(byId::get).orElse(null);
      }
    }
    return rows;
  }

  private @Nullable String names(Pairing pairing, Side role) {
    return blankToNull(
        members(pairing, role).stream().map(this::name).collect(Collectors.joining("、")));
  }

  /** The code of the first member, of those that still are one if any is. */
  private @Nullable String codes(Pairing pairing, Side role) {
    return members(pairing, role).stream()
        .filter(member -> regions.region(member.regionOrOrg()).isPresent())
        .min(Comparator.comparing(member -> member.validTo().isPresent()))
        .map(Member::regionOrOrg)
        .orElse(null);
  }

  private List<Member> members(Pairing pairing, Side role) {
    return workspace.members().stream()
        .filter(member -> member.pairingId().equals(pairing.pairingId()))
        .filter(member -> member.role() == role)
        .toList();
  }

  private String name(Member member) {
    return regions.region(member.regionOrOrg()).map(Region::name).orElse(member.regionOrOrg());
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
