package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.BridgeFactSource;
import org.pairledger.contract.star.FctExchangeEvents;
import org.pairledger.contract.table.Table;

/** Builds {@code bridge_fact_source}: where the other side, or another pairing, tells the event. */
final class FactSourcesModel implements Model {

  @Override
  public Table table() {
    return BridgeFactSource.TABLE;
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> events = upstream.get(FctExchangeEvents.TABLE);
    Dataset<Row> others =
        events.select(
            col("fact_id").as("_fact"),
            col("joint_event_id").as("_joint"),
            col("reporting_side").as("_side"),
            col("pairing_id").as("_pairing"),
            col("source_file"),
            col("source_sheet"),
            col("source_row"));
    Column inPairing = col("pairing_id").equalTo(col("_pairing"));
    Column sameEvent =
        col("joint_event_id")
            .equalTo(col("_joint"))
            .and(not(inPairing).or(col("reporting_side").notEqual(col("_side"))));
    Column decided =
        col("fact_id").equalTo(col("fact_id_a")).and(col("_fact").equalTo(col("fact_id_b")));
    return events
        .select("fact_id", "joint_event_id", "reporting_side", "pairing_id")
        .join(others, sameEvent)
        .join(upstream.get(JointEvents.DECISIONS), decided, "left")
        .withColumn(
            "match_rule",
            when(col("is_same"), lit("decided"))
                .when(inPairing, lit("same_kind_within_three_days"))
                .otherwise(lit("same_words_in_another_pairing")));
  }
}
