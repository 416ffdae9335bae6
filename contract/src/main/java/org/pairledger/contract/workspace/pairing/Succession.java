package org.pairledger.contract.workspace.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.workspace.region.Region;

/**
 * Who is a member where a member's region was abolished: until that day the region itself, from
 * that day on the one that {@code reference/regions.csv} names as its successor.
 */
public final class Succession {

  private final Map<String, Region> latest = new HashMap<>();
  private final List<Member> all = new ArrayList<>();
  private final List<Member> declared;

  private Succession(List<Region> regions, List<Member> declared) {
    regions.forEach(region -> latest.put(region.code(), region));
    this.declared = declared;
  }

  public static List<Member> over(List<Region> regions, List<Member> declared) {
    Succession succession = new Succession(regions, declared);
    declared.forEach(succession::add);
    return List.copyOf(succession.all);
  }

  private void add(Member member) {
    Optional<Region> region = Optional.ofNullable(latest.get(member.regionOrOrg()));
    Optional<LocalDate> end = region.flatMap(Region::validTo);
    Optional<String> next = region.flatMap(Region::successor);
    boolean outlived =
        end.isPresent()
            && next.isPresent()
            && member.validTo().map(end.get()::isBefore).orElse(true);
    if (!outlived) {
      all.add(member);
      return;
    }
    all.add(
        new Member(
            member.pairingId(), member.role(), member.regionOrOrg(), member.validFrom(), end));
    if (!isMember(member, next.get())) {
      add(new Member(member.pairingId(), member.role(), next.get(), end, member.validTo()));
    }
  }

  private boolean isMember(Member member, String region) {
    return declared.stream()
        .anyMatch(
            one ->
                one.pairingId().equals(member.pairingId())
                    && one.role() == member.role()
                    && one.regionOrOrg().equals(region));
  }
}
