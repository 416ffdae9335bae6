package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.pairledger.transform.PlaceNames.Level.ANY;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctExchangeEvents;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_exchange_events}: a joint meeting is both sides' deed, an internal one its
 * host's, a visit the visitor's; what both sides, or several pairings, tell of one event shares one
 * number.
 */
final class ExchangeEventsModel implements Model {

  /** Meetings that one side holds alone. */
  static final Object[] INTERNAL = {"standing_committee", "executive_meeting", "leading_group"};

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
        Columns.with("acting_side", actingSide())
            .and("event_date_precision", coalesce(col("event_date_precision"), lit("day")))
            .to(Told.in(upstream, "exchange_event", FctExchangeEvents.TABLE));
    Dataset<Row> numbered = JointEvents.number(placed(told, upstream), upstream);
    return SharedMeetings.number(numbered, upstream.get(JointEvents.DECISIONS));
  }

  private static Column actingSide() {
    Column kind = col("event_kind");
    return when(kind.isin("joint_meeting", "progress_meeting"), lit("J"))
        .when(kind.isin(INTERNAL), coalesce(Sides.one(col("host")), col("reporting_side")))
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
    Column visitor = col("acting_side");
    Dataset<Row> visitors =
        PlaceNames.resolve(told, upstream, visitor, ANY, col("visiting_unit"), "visitor");
    Dataset<Row> hosts =
        PlaceNames.resolve(
            visitors, upstream, Sides.other(visitor), ANY, col("host_unit"), "visited");
    return Columns.with("visiting_region_code", col("visitor.place_code"))
        .and("host_region_code", col("visited.place_code"))
        .and("leader_rank", ofActing("own_leader_rank", "partner_leader_rank"))
        .and("partner_leader_rank", ofActing("partner_leader_rank", "own_leader_rank"))
        .to(hosts);
  }
}
