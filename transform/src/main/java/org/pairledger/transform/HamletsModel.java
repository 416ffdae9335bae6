package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.DimHamlets;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code dim_hamlets}: the reference list, and what the villages' own lists add to it or say
 * of it later.
 */
final class HamletsModel implements Model {

  private static final String SAID = "struct<known_from:date,source_file:string,source_row:int>";

  @Override
  public Table table() {
    return DimHamlets.TABLE;
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told =
        Columns.with("hamlet_name", col("hamlet"))
            .and("household_count", col("households"))
            .and("listed_year", col("plan_year"))
            .and("_said", struct(col("known_from"), col("source_file"), col("source_row")))
            .to(
                Household.hamlet(Told.in(upstream, "hamlet"), upstream)
                    .filter(col("known_to").isNull().and(col("county_code").isNotNull())));
    Dataset<Row> listed = upstream.get(HamletList.TABLE).withColumn("_said", lit(null).cast(SAID));
    Column[] all = columns();
    return told.select(all)
        .unionByName(listed.select(all))
        .groupBy("hamlet_key")
        .agg(
            max(struct(col("_said"), struct(all).as("_row"))).as("_last"),
            when(count_if(col("listed_year").isNull()).equalTo(0), min(col("listed_year")))
                .as("_listed_year"))
        .select(col("_last._row.*"), col("_listed_year"))
        .withColumn("listed_year", col("_listed_year"));
  }

  private static Column[] columns() {
    return Stream.concat(DimHamlets.TABLE.columns().stream(), Stream.of("_said"))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
