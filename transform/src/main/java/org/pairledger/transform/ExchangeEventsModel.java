package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctExchangeEvents;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_exchange_events}: a joint meeting is both sides' deed, an internal one its
 * host's, a visit the visitor's; what both sides tell of one event shares one number.
 */
final class ExchangeEventsModel implements Model {

  @Override
  public Table table() {
    return FctExchangeEvents.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("exchange_event");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told =
        Told.in(upstream, "exchange_event", FctExchangeEvents.TABLE)
            .withColumn("event_date_precision", coalesce(col("event_date_precision"), lit("day")))
            .withColumn("acting_side", actingSide())
            .withColumn("leader_rank", ofActing("own_leader_rank", "partner_leader_rank"))
            .withColumn("partner_rank", ofActing("partner_leader_rank", "own_leader_rank"))
            .withColumn("partner_leader_rank", col("partner_rank"));
    return JointEvents.number(placed(told, upstream), upstream);
  }

  private static Column actingSide() {
    Column kind = col("event_kind");
    return when(kind.isin("joint_meeting", "progress_meeting"), lit("J"))
        .when(
            kind.isin("standing_committee", "executive_meeting", "leading_group"),
            coalesce(Sides.one(col("host")), col("reporting_side")))
        .otherwise(visitor());
  }

  private static Column visitor() {
    return coalesce(
        Sides.going(col("direction")),
        Sides.one(col("visiting_unit")),
        Sides.other(Sides.one(col("host_unit"))),
        Sides.other(Sides.one(col("place"))),
        col("reporting_side"));
  }

  /** A host's ledger names its own leader first; the acting side's leader is then the partner. */
  private static Column ofActing(String own, String partner) {
    Column byHost =
        col("acting_side").isin("D", "R").and(col("acting_side").notEqual(col("reporting_side")));
    return when(byHost, coalesce(col(partner), col(own))).otherwise(col(own));
  }

  private static Dataset<Row> placed(Dataset<Row> told, Tables upstream) {
    Dataset<Row> visitors =
        PlaceNames.resolve(
            told, upstream, col("acting_side"), PlaceNames.ANY, col("visiting_unit"), "visitor");
    return PlaceNames.resolve(
            visitors,
            upstream,
            Sides.other(col("acting_side")),
            PlaceNames.ANY,
            col("host_unit"),
            "visited")
        .withColumn("visiting_region_code", col("visitor_code"))
        .withColumn("host_region_code", col("visited_code"));
  }
}
