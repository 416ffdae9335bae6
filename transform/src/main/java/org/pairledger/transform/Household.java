package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.pairledger.transform.PlaceNames.Level.TOWN;
import static org.pairledger.transform.PlaceNames.Level.VILLAGE;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where a household lives, by the names in its ledger, inside the recipient county. */
final class Household {

  private Household() {}

  /** Where the household's township is looked up; {@code town.place_code} once it is. */
  static Dataset<Row> find(Dataset<Row> rows, Tables upstream) {
    Dataset<Row> found =
        PlaceNames.resolve(rows, upstream, lit("R"), TOWN, col("township"), "town");
    return hasCounty(rows)
        ? PlaceNames.resolve(
            found, upstream, lit("R"), TOWN, concat(col("county"), col("township")), "path")
        : found;
  }

  /**
   * The code of the township found; where there is a {@code county} column, by both names first.
   */
  static Column townshipCode(Dataset<Row> found) {
    Column alone = col("town.place_code");
    return hasCounty(found) ? coalesce(col("path.place_code"), alone) : alone;
  }

  /** Adds {@code township_code}. */
  static Dataset<Row> township(Dataset<Row> rows, Tables upstream) {
    Dataset<Row> found = find(rows, upstream);
    return Columns.with("township_code", townshipCode(found)).to(found);
  }

  /**
   * Adds {@code county_code, township_code, township_name, village_name} and, where a hamlet is
   * named, {@code hamlet_key}.
   */
  static Dataset<Row> hamlet(Dataset<Row> rows, Tables upstream) {
    Dataset<Row> found = find(rows, upstream);
    Column path = concat(coalesce(col("town.place_name"), lit("")), col("village"));
    Column county = coalesce(col("town.place_county_code"), col("recipient_county"));
    Column village = coalesce(col("area.place_name"), col("village"));
    return Columns.with("county_code", county)
        .and("township_code", townshipCode(found))
        .and("township_name", coalesce(col("town.place_name"), col("township")))
        .and("village_name", village)
        .and("hamlet_key", when(col("hamlet").isNotNull(), key(county, village)))
        .to(PlaceNames.resolve(found, upstream, lit("R"), VILLAGE, path, "area"));
  }

  private static Column key(Column county, Column village) {
    Column township = coalesce(col("town.place_code"), PlaceWords.key(col("township")));
    return HamletList.key(county, township, village, col("hamlet"));
  }

  private static boolean hasCounty(Dataset<Row> rows) {
    return Arrays.asList(rows.columns()).contains("county");
  }

  /** Whether the poverty state makes a person one of the register. */
  static Column registered() {
    return col("poverty_state").notEqual("not_registered");
  }
}
