package org.pairledger.transform.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.star.dimension.DimRegions;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.table.Given;

/** The regions as listed, each code in each of its validities, and one for "not known". */
final class RegionRows {

  /** The key of what is not known, in every dimension that facts may miss. */
  static final String UNKNOWN = "-1";

  private RegionRows() {}

  static Given rows(Regions regions) {
    Map<List<Object>, Region> once = new LinkedHashMap<>();
    for (Region region : regions.all()) {
      once.putIfAbsent(List.of(region.code(), region.validFrom().orElse(PairingRows.EVER)), region);
    }
    Given rows = new Given(DimRegions.TABLE);
    rows.add(UNKNOWN, "未知", "unknown", null, null, null, PairingRows.EVER, null);
    for (Region region : once.values()) {
      rows.add(
          region.code(),
          region.name(),
          region.level(),
          region.parent().orElse(null),
          regions.above(region, "county").map(Region::code).orElse(null),
          region.successor().orElse(null),
          region.validFrom().orElse(PairingRows.EVER),
          region.validTo().orElse(null));
    }
    return rows;
  }
}
