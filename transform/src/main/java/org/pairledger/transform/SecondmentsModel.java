package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctSecondments;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_secondments}: who goes is read from the direction, else from the units named; a
 * posting told again by a later ledger stands as told last.
 */
final class SecondmentsModel implements Model {

  @Override
  public Table table() {
    return FctSecondments.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("secondment");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told =
        Columns.with("talent_kind", col("kind"))
            .and("rank_kind", col("rank"))
            .and("acting_side", actingSide())
            .and("is_vice_president", coalesce(col("host_post").contains("副院长"), lit(false)))
            .and("is_early_return", earlyReturn())
            .and("ended_on", endedOn())
            .to(Told.in(upstream, "secondment", FctSecondments.TABLE));
    return Restated.by(told, "person_key", "talent_kind", "term_from");
  }

  private static Column actingSide() {
    return coalesce(
        Sides.going(col("direction")),
        Sides.one(col("home_post")),
        Sides.other(Sides.one(col("host_post"))),
        col("reporting_side"));
  }

  private static Column earlyReturn() {
    Column before = col("returned_on").lt(col("term_to"));
    return coalesce(col("post_state").equalTo("early_return"), lit(false))
        .or(coalesce(before, lit(false)));
  }

  /**
   * The day told; without one, an early return is known by the ledger's day, a full term by its
   * end.
   */
  private static Column endedOn() {
    return coalesce(
        col("returned_on"),
        when(col("post_state").equalTo("early_return"), least(col("term_to"), col("stated_on"))),
        when(col("post_state").equalTo("returned"), coalesce(col("term_to"), col("stated_on"))));
  }
}
