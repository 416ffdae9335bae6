package org.pairledger.transform.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.star.dimension.DimHamlets;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.region.Hamlet;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.table.Given;
import org.pairledger.transform.words.PlaceWords;

/** The hamlets of {@code reference/hamlets.csv}, and what a hamlet's key is made of. */
final class HamletList {

  static final Table TABLE =
      new Table(
          "hamlet_list",
          "屯清单",
          "one row per hamlet of the reference list",
          List.of(DimHamlets.HAMLET_KEY),
          List.of(
              DimHamlets.HAMLET_KEY,
              DimHamlets.COUNTY_CODE,
              DimHamlets.TOWNSHIP_CODE,
              DimHamlets.TOWNSHIP_NAME,
              DimHamlets.VILLAGE_NAME,
              DimHamlets.HAMLET_NAME,
              DimHamlets.HOUSEHOLD_COUNT,
              DimHamlets.POPULATION,
              DimHamlets.IS_POOR_VILLAGE,
              DimHamlets.LISTED_YEAR));

  private HamletList() {}

  static Given rows(Workspace workspace, Regions regions) {
    Map<String, Hamlet> once = new LinkedHashMap<>();
    Given rows = new Given(TABLE);
    rows.add(
        RegionRows.UNKNOWN, RegionRows.UNKNOWN, null, null, null, "未知", null, null, null, null);
    for (Hamlet hamlet : workspace.hamlets()) {
      Optional<Region> county = county(regions, hamlet.county());
      String countyCode = county.map(Region::code).orElse(hamlet.county());
      Optional<Region> town = regions.named(countyCode, "town", hamlet.township());
      Optional<Region> village =
          regions.named(town.map(Region::code).orElse(countyCode), "village", hamlet.village());
      String villageName = village.map(Region::name).orElse(hamlet.village());
      String key =
          PlaceWords.hamletKey(
              hamlet.hamlet(),
              villageName,
              town.map(Region::code).orElse(PlaceWords.key(hamlet.township())),
              countyCode);
      if (once.putIfAbsent(key, hamlet) == null) {
        rows.add(
            key,
            countyCode,
            town.map(Region::code).orElse(null),
            town.map(Region::name).orElse(hamlet.township()),
            villageName,
            hamlet.hamlet(),
            orNull(hamlet.households()),
            orNull(hamlet.population()),
            orNull(hamlet.poorVillage()),
            null);
      }
    }
    return rows;
  }

  private static Optional<Region> county(Regions regions, String codeOrName) {
    Optional<Region> byCode = regions.region(codeOrName);
    return byCode.isPresent()
        ? byCode
        : regions.all().stream()
            .filter(region -> region.level().equals("county"))
            .filter(region -> region.name().equals(codeOrName))
            .findFirst();
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
