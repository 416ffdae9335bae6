package org.pairledger.transform.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.words.PlaceWords;

/** Tells from the names in a text which side of a pairing it speaks of. */
final class Sides {

  private static final int SHORTEST_VILLAGE = 3;
  private static final String COUNTY = "county";

  private final Map<String, Names> names = new HashMap<>();

  /**
   * The names of either side of a pairing, with strokes between them.
   *
   * @param wide of both sides, counties and what they lie in: a town's name is no place's alone
   * @param donorMembers the codes of the donor's members, and so on
   * @param recipientCounty the code of the recipient county, when there is just one
   * @param donorLevel what 本级 means in the donor's ledgers: county, city or province, and so on
   */
  record Names(
      String donor,
      String recipient,
      String wide,
      String donorMembers,
      String recipientMembers,
      @Nullable String recipientCounty,
      String donorLevel,
      String recipientLevel) {}

  Sides(Workspace workspace, Regions regions) {
    workspace
        .pairings()
        .forEach(
            pairing -> {
              Set<String> donor = names(workspace, regions, pairing.pairingId(), Side.D);
              Set<String> recipient = names(workspace, regions, pairing.pairingId(), Side.R);
              Set<String> shared = new TreeSet<>(donor);
              shared.retainAll(recipient);
              donor.removeAll(shared);
              recipient.removeAll(shared);
              names.put(
                  pairing.pairingId(),
                  new Names(
                      joined(donor),
                      joined(recipient),
                      joined(wide(workspace, regions, pairing.pairingId())),
                      members(workspace, pairing.pairingId(), Side.D),
                      members(workspace, pairing.pairingId(), Side.R),
                      county(workspace, regions, pairing.pairingId()),
                      level(workspace, regions, pairing.pairingId(), Side.D),
                      level(workspace, regions, pairing.pairingId(), Side.R)));
            });
  }

  Names names(String pairing) {
    return names.getOrDefault(pairing, new Names("", "", "", "", "", null, COUNTY, COUNTY));
  }

  private static Set<String> names(
      Workspace workspace, Regions regions, String pairing, Side role) {
    Set<String> found = new TreeSet<>();
    for (Member member : workspace.members()) {
      if (member.pairingId().equals(pairing) && member.role() == role) {
        List<Region> inside = regions.within(member.regionOrOrg());
        inside.forEach(region -> add(found, regions, region));
        inside.stream()
            .limit(1)
            .flatMap(region -> regions.upwards(region).stream())
            .forEach(region -> add(found, regions, region));
        if (inside.isEmpty()) {
          found.add(member.regionOrOrg());
        }
      }
    }
    return found;
  }

  private static Set<String> wide(Workspace workspace, Regions regions, String pairing) {
    Set<String> found = new TreeSet<>();
    for (Member member : workspace.members()) {
      if (member.pairingId().equals(pairing)) {
        regions.region(member.regionOrOrg()).stream()
            .flatMap(region -> Stream.concat(Stream.of(region), regions.upwards(region).stream()))
            .filter(region -> !region.level().equals("town") && !region.level().equals("village"))
            .forEach(region -> add(found, regions, region));
      }
    }
    return found;
  }

  private static String members(Workspace workspace, String pairing, Side role) {
    return workspace.members().stream()
        .filter(member -> member.pairingId().equals(pairing) && member.role() == role)
        .map(Member::regionOrOrg)
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  /** The level of a side's first member that is a region; a county's unless told otherwise. */
  private static String level(Workspace workspace, Regions regions, String pairing, Side role) {
    return workspace.members().stream()
        .filter(member -> member.pairingId().equals(pairing) && member.role() == role)
        .flatMap(member -> regions.region(member.regionOrOrg()).stream())
        .map(Region::level)
        .findFirst()
        .orElse(COUNTY);
  }

  private static @Nullable String county(Workspace workspace, Regions regions, String pairing) {
    Set<String> counties =
        workspace.members().stream()
            .filter(member -> member.pairingId().equals(pairing) && member.role() == Side.R)
            .flatMap(member -> counties(regions, member).stream())
            .collect(Collectors.toSet());
    return counties.size() == 1 ? counties.iterator().next() : null;
  }

  private static Set<String> counties(Regions regions, Member member) {
    Set<String> inside =
        regions.within(member.regionOrOrg()).stream()
            .filter(region -> region.level().equals("county"))
            .map(Region::code)
            .collect(Collectors.toSet());
    regions
        .region(member.regionOrOrg())
        .flatMap(regions::county)
        .ifPresent(county -> inside.add(county.code()));
    return inside;
  }

  private static void add(Set<String> found, Regions regions, Region region) {
    String key = PlaceWords.key(region.name());
    if (region.level().equals("village")) {
      if (key.length() >= SHORTEST_VILLAGE) {
        found.add(key);
      }
    } else if (region.level().equals("town")) {
      found.add(key);
    } else {
      found.addAll(PlaceWords.fullAndShort(region.name(), region.level()));
    }
    found.addAll(regions.aliases(region));
  }

  private static String joined(Set<String> names) {
    return String.join("|", names);
  }
}
