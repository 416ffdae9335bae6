package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where a household lives, by the names in its ledger, inside the recipient county. */
final class Household {

  private Household() {}

  /** Adds {@code township_code}; where there is a {@code county} column, it helps to find it. */
  static Dataset<Row> township(Dataset<Row> rows, Tables upstream) {
    Column name = col("township");
    if (Arrays.asList(rows.columns()).contains("county")) {
      name = concat(coalesce(col("county"), lit("")), col("township"));
    }
    Dataset<Row> whole = PlaceNames.resolve(rows, upstream, lit("R"), "town", name, "place");
    if (!Arrays.asList(rows.columns()).contains("county")) {
      return whole.withColumn("township_code", col("place_code"));
    }
    return PlaceNames.resolve(whole, upstream, lit("R"), "town", col("township"), "town")
        .withColumn("township_code", coalesce(col("place_code"), col("town_code")));
  }

  /**
   * Adds {@code county_code, township_code, township_name, village_name} and, where a hamlet is
   * named, {@code hamlet_key}.
   */
  static Dataset<Row> hamlet(Dataset<Row> rows, Tables upstream) {
    Dataset<Row> placed = township(rows, upstream);
    Column path = concat(coalesce(col("place_name"), lit("")), col("village"));
    return PlaceNames.resolve(placed, upstream, lit("R"), "village", path, "area")
        .withColumn("county_code", coalesce(col("place_county_code"), col("recipient_county")))
        .withColumn("township_name", coalesce(col("place_name"), col("township")))
        .withColumn("village_name", coalesce(col("area_name"), col("village")))
        .withColumn("hamlet_key", when(col("hamlet").isNotNull(), key()));
  }

  private static Column key() {
    Column township = coalesce(col("township_code"), PlaceWords.key(col("township")));
    return HamletList.key(col("county_code"), township, col("village_name"), col("hamlet"));
  }

  /** Whether the poverty state makes a person one of the register. */
  static Column registered() {
    return col("poverty_state").notEqual("not_registered");
  }
}
