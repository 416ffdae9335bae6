package org.pairledger.contract.workspace.region;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the country's provinces, cities and counties are called, whatever the workspace. */
public final class NationalRegions {

  private NationalRegions() {}

  /** All of them, those of abolished regions too. */
  public static List<Region> all() {
    return PackedRegions.all();
  }

  /** Every name once, those of abolished regions too. */
  public static Set<String> names() {
    return PackedRegions.all().stream().map(Region::name).collect(Collectors.toUnmodifiableSet());
  }
}
