package org.pairledger.transform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.STRING;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Region;

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

  /**
   * Adds {@code work_province_code, work_city_code, work_county_code} from the texts {@code
   * work_province, work_city, work_county}.
   */
  static Dataset<Row> resolve(Dataset<Row> rows, Tables upstream) {
    Dataset<Row> inProvince = find(rows, upstream, "province", lit(COUNTRY), "work_province", "p");
    Column province = coalesce(col("p_province_code"), lit(COUNTRY));
    Dataset<Row> inCity = find(inProvince, upstream, "city", province, "work_city", "c");
    Column around = coalesce(col("c_city_code"), col("p_province_code"), lit(COUNTRY));
    return find(inCity, upstream, "county", around, "work_county", "k")
        .withColumn(
            "work_province_code",
            coalesce(col("p_province_code"), col("c_province_code"), col("k_province_code")))
        .withColumn("work_city_code", coalesce(col("c_city_code"), col("k_city_code")))
        .withColumn("work_county_code", coalesce(col("k_county_code"), col("c_county_code")));
  }

  /** The province a text names. */
  static Dataset<Row> province(Dataset<Row> rows, Tables upstream, String text) {
    return find(rows, upstream, "province", lit(COUNTRY), text, "p");
  }

  private static Dataset<Row> find(
      Dataset<Row> rows, Tables upstream, String level, Column inside, String text, String as) {
    Dataset<Row> places =
        upstream
            .get(TABLE)
            .filter(col("place_level").equalTo(level))
            .select(
                col("inside").as("_inside"),
                col("place_key").as("_key"),
                col("province_code").as(as + "_province_code"),
                col("city_code").as(as + "_city_code"),
                col("county_code").as(as + "_county_code"));
    Column same =
        inside.equalTo(col("_inside")).and(PlaceWords.key(col(text)).equalTo(col("_key")));
    return rows.join(broadcast(places), same, "left").drop("_inside", "_key");
  }

  /** The names of all provinces, cities and counties; a name of two places is left out. */
  static Given rows(Regions regions) {
    NameIndex index = new NameIndex();
    for (Region region : regions.all()) {
      if (Set.of("province", "city", "county").contains(region.level())) {
        around(regions, region).forEach(inside -> addAll(index, regions, region, inside));
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
                    regions.above(region, "city").map(Region::code).orElse(null),
                    regions.above(region, "county").map(Region::code).orElse(null)));
  }
}
