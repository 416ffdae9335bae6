package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctActivities;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_activities}: whose activity it is stands in the ledger, else in its organiser's
 * name; where it was held, in the place's.
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
    return Told.in(upstream, "activity", FctActivities.TABLE)
        .withColumn("activity_key", key())
        .withColumn(
            "acting_side",
            coalesce(col("acting_side"), Sides.named(col("organiser")), col("reporting_side")))
        .withColumn("held_in", Sides.one(col("place")))
        .withColumnRenamed("participants", "participant_count")
        .withColumnRenamed("hours", "service_hours");
  }

  private static Column key() {
    return Text.join(
        Scope.of(col("organiser")),
        col("activity_date").cast("string"),
        col("activity_kind"),
        Text.key(col("subject")));
  }
}
