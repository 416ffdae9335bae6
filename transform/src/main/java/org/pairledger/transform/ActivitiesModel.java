package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctActivities;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_activities}: whose activity it is stands in the ledger, else in its organiser's
 * name; where it was held, in the place's. What several pairings tell of one organiser's day is
 * one.
 */
final class ActivitiesModel implements Model {

  @Override
  public Table table() {
    return FctActivities.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("activity");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told =
        Columns.with(
                "acting_side",
                coalesce(col("acting_side"), Sides.named(col("organiser")), col("reporting_side")))
            .and("held_in", Sides.one(col("place")))
            .and("participant_count", col("participants"))
            .and("service_hours", col("hours"))
            .to(Told.in(upstream, "activity", FctActivities.TABLE));
    return shared()
        .key(told, upstream.get(JointEvents.DECISIONS))
        .withColumn("activity_key", col("_shared"));
  }

  private static SharedThings shared() {
    Column subject = Text.key(col("subject"));
    Column deed = Text.join(col("activity_date").cast(StringType), col("activity_kind"), subject);
    Column organiser = Sides.widely(col("organiser"));
    return new SharedThings(
        Text.join(col("pairing_id"), deed),
        when(organiser.isNotNull().and(subject.isNotNull()), Text.join(deed, organiser)),
        Text.key(col("place")),
        List.of(),
        col("activity_date"),
        0);
  }
}
