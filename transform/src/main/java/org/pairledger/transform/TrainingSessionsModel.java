package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctTrainingSessions;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_training_sessions}: every course run as told, with the number of attendances
 * that the rosters standing today name for it; a course that several pairings tell has one key.
 */
final class TrainingSessionsModel implements Model {

  @Override
  public Table table() {
    return FctTrainingSessions.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("training_session");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> rosters =
        Told.in(upstream, "training_attendance")
            .filter(col("known_to").isNull())
            .groupBy(SessionNames.key().as("_named"))
            .agg(count(lit(1)).cast(IntegerType).as("_lines"));
    Dataset<Row> told = Told.in(upstream, "training_session", FctTrainingSessions.TABLE);
    Dataset<Row> sessions =
        Columns.with("roster_count", coalesce(col("_lines"), lit(0)))
            .and("acting_side", coalesce(Sides.named(col("organiser")), col("reporting_side")))
            .and("session_from", coalesce(col("session_time_from"), col("session_time_to")))
            .and("session_to", coalesce(col("session_time_to"), col("session_time_from")))
            .and("run_count", coalesce(col("runs"), lit(1)))
            .to(told.join(rosters, SessionNames.key().equalTo(col("_named")), "left"));
    return shared()
        .key(sessions, upstream.get(JointEvents.DECISIONS))
        .withColumn("session_key", col("_shared"));
  }

  /** A course that several pairings tell alike is one course. */
  private static SharedThings shared() {
    Column organiser = Sides.widely(col("organiser"));
    Column name = Text.key(col("session_name"));
    return new SharedThings(
        SessionNames.key(),
        when(
            organiser.isNotNull().and(name.isNotNull()),
            Text.join(col("training_kind"), name, organiser)),
        Text.key(col("place")),
        List.of(),
        col("session_to"),
        JointEvents.DAYS_APART);
  }
}
