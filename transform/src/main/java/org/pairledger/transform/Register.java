package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctRegisterYears;

/**
 * Whether a person is registered: the year's register, as it was handed in by that year, is
 * believed before the ledger's own flag.
 */
final class Register {

  private Register() {}

  /** Adds {@code is_poor} to rows that have {@code person_key} and {@code plan_year}. */
  static Dataset<Row> isPoor(Dataset<Row> rows, Tables upstream, Column flag) {
    Dataset<Row> register =
        upstream
            .get(FctRegisterYears.TABLE)
            .filter(col("known_to").isNull().and(col("person_key").isNotNull()))
            .filter(col("plan_year").leq(col("register_year")))
            .groupBy(col("person_key").as("_person"), col("register_year").as("_year"))
            .agg(max_by(col("is_registered"), latest()).as("_registered"));
    Column same =
        col("person_key").equalTo(col("_person")).and(col("plan_year").equalTo(col("_year")));
    return Columns.with("is_poor", coalesce(col("_registered"), flag))
        .to(rows.join(register, same, "left"));
  }

  private static Column latest() {
    return struct(coalesce(col("data_date"), col("known_from")), col("known_from"), col("fact_id"));
  }
}
