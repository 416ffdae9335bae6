package org.pairledger.transform.given;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.STRING;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.table.Given;
import org.pairledger.transform.words.PlaceWords;

/**
 * Which province, city and county the words for a work place stand for, each looked for inside the
 * one above it; 鼓楼区 alone stands for none of the four.
 */
final class WorkPlaces {

  private static final Field INSIDE = required("inside", "所在", "Inside", STRING);
  private static final Field LEVEL = required("place_level", "级别", "Level", STRING);
  private static final Field KEY = required("place_key", "地名", "Name", STRING);

  static final Table TABLE =
      new Table(
          "work_places",
          "务工地名",
          "one row per surrounding region, level and name",
          List.of(INSIDE, LEVEL, KEY),
          List.of(
              INSIDE,
              LEVEL,
              KEY,
              required("province_code", "省代码", "Province", STRING),
              optional("city_code", "市代码", "City", STRING),
              optional("county_code", "县代码", "County", STRING)));

  private static final String COUNTRY = "";

  private WorkPlaces() {}

  /** The names of all provinces, cities and counties; a name of two places is left out. */
  static Given rows(Regions regions) {
    NameIndex index = new NameIndex();
    for (Region region : regions.all()) {
      if (Set.of("province", "city", "county").contains(region.level())) {
        around(regions, region).forEach(inside -> addAll(index, regions, region, inside));
        asCity(index, regions, region);
      }
    }
    Given rows = new Given(TABLE);
    index.forEach((scope, key, region) -> add(rows, regions, scope, key, region));
    return rows;
  }

  private static void addAll(NameIndex index, Regions regions, Region region, String inside) {
    int rank = region.validTo().isPresent() ? NameIndex.PAST : 0;
    String key = PlaceWords.key(region.name());
    String scope = inside + "|" + region.level();
    index.put(scope, key, rank, region);
    index.put(scope, PlaceWords.stem(key, region.level()), rank + NameIndex.ALIAS, region);
    regions
        .aliases(region)
        .forEach(alias -> index.put(scope, alias, rank + NameIndex.ALIAS, region));
    if (region.level().equals("county") && key.endsWith("市")) {
      index.put(inside + "|city", key, rank + NameIndex.SHORT, region);
    }
  }

  /** A municipality also stands where its city is asked for: 上海市 / 上海市 / 浦东新区. */
  private static void asCity(NameIndex index, Regions regions, Region region) {
    if (regions.isMunicipality(region)) {
      String key = PlaceWords.key(region.name());
      for (String inside : List.of(COUNTRY, region.code())) {
        index.put(inside + "|city", key, 0, region);
        index.put(inside + "|city", PlaceWords.stem(key, "province"), NameIndex.ALIAS, region);
      }
    }
  }

  private static List<String> around(Regions regions, Region region) {
    Set<String> around = new LinkedHashSet<>(List.of(COUNTRY));
    regions.upwards(region).stream().skip(1).forEach(above -> around.add(above.code()));
    return List.copyOf(around);
  }

  private static void add(Given rows, Regions regions, String scope, String key, Region region) {
    int bar = scope.indexOf('|');
    regions
        .above(region, "province")
        .ifPresent(
            province ->
                rows.add(
                    scope.substring(0, bar),
                    scope.substring(bar + 1),
                    key,
                    province.code(),
                    regions.city(region).map(Region::code).orElse(null),
                    regions.county(region).map(Region::code).orElse(null)));
  }
}
