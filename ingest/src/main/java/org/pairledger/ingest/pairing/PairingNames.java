package org.pairledger.ingest.pairing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairledger.contract.Canonical;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;

/** The names of all pairings' counties, year by year, and a mark of what they were made from. */
public final class PairingNames implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Integer, YearNames> years = new HashMap<>();
  private final String fingerprint;

  private PairingNames(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** The names in these years. */
  public static PairingNames of(Workspace workspace, Set<Integer> years) {
    PairingNames names = new PairingNames(fingerprint(workspace));
    PlaceTree places = new PlaceTree(workspace);
    Country country = country(places);
    for (int year : years) {
      names.years.put(year, new Making(workspace, places, year).names(country));
    }
    return names;
  }

  private static String fingerprint(Workspace workspace) {
    return Sha256.of(
        Canonical.of(workspace.pairings())
            + Canonical.of(workspace.members())
            + Canonical.of(workspace.regions())
            + Canonical.of(workspace.aliases()));
  }

  private static Country country(PlaceTree places) {
    Country country = new Country();
    places.ofLevel("county").forEach(country::county);
    places.ofLevel("city").forEach(country::above);
    places.ofLevel("province").forEach(country::above);
    return country;
  }

  /** The names in a year. */
  public YearNames in(int year) {
    return years.getOrDefault(year, YearNames.NONE);
  }

  /** Changes with whatever these names are made from. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The names of one year in the making. */
  private record Making(Workspace workspace, PlaceTree places, int year) {

    YearNames names(Country country) {
      Set<String> standing =
          workspace.pairings().stream()
              .filter(pairing -> stands(pairing.validFrom(), pairing.validTo()))
              .map(Pairing::pairingId)
              .collect(Collectors.toSet());
      List<Member> members =
          workspace.members().stream()
              .filter(member -> standing.contains(member.pairingId()))
              .filter(member -> stands(member.validFrom(), member.validTo()))
              .toList();
      Set<String> allowed = new LinkedHashSet<>();
      for (Side side : List.of(Side.R, Side.D)) {
        members.stream()
            .filter(member -> member.role() == side)
            .forEach(member -> allowed.add(name(member)));
      }
      return new YearNames(
          role(members, Side.R), role(members, Side.D), country, List.copyOf(allowed));
    }

    private boolean stands(Optional<LocalDate> from, Optional<LocalDate> to) {
      return from.map(day -> day.getYear() <= year).orElse(true)
          && to.map(day -> day.isAfter(LocalDate.of(year, 1, 1))).orElse(true);
    }

    private String name(Member member) {
      List<Region> lines = places.lines(member.regionOrOrg());
      return lines.isEmpty() ? member.regionOrOrg() : lines.get(lines.size() - 1).name();
    }

    private RoleNames role(List<Member> members, Side side) {
      RoleNames names = new RoleNames();
      members.stream().filter(member -> member.role() == side).forEach(one -> add(names, one));
      return names;
    }

    private void add(RoleNames names, Member member) {
      String pairing = member.pairingId();
      List<Region> lines = places.lines(member.regionOrOrg());
      if (lines.isEmpty()) {
        names.full(PlaceForms.key(member.regionOrOrg()), pairing);
      }
      for (Region region : lines) {
        List<Region> above = places.above(region);
        for (String before : PlaceForms.befores(above)) {
          names.full(before + PlaceForms.key(region.name()), pairing);
          PlaceForms.briefs(region).forEach(brief -> names.brief(before + brief, pairing));
        }
        places.aliases(region).forEach(alias -> names.brief(alias, pairing));
        above.forEach(at -> wider(names, at, pairing));
      }
      places.inside(member.regionOrOrg()).forEach(region -> inside(names, region, pairing));
    }

    private void wider(RoleNames names, Region region, String pairing) {
      for (String before : PlaceForms.befores(places.above(region))) {
        names.wider(before + PlaceForms.key(region.name()), pairing);
        names.wider(before + PlaceForms.brief(region), pairing);
      }
      places.aliases(region).forEach(alias -> names.wider(alias, pairing));
    }

    private void inside(RoleNames names, Region region, String pairing) {
      if (!region.level().equals("county") && !region.level().equals("city")) {
        names.inside(PlaceForms.key(region.name()), pairing);
        return;
      }
      for (String before : PlaceForms.befores(places.above(region))) {
        names.within(before + PlaceForms.key(region.name()), pairing);
        PlaceForms.briefs(region).forEach(brief -> names.within(before + brief, pairing));
      }
    }
  }
}
