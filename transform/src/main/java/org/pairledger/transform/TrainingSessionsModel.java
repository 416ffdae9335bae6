package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctTrainingSessions;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_training_sessions}: every course run as told, with the number of attendances
 * that the rosters standing today name for it.
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
    return Columns.with("session_key", SessionNames.key())
        .and("roster_count", coalesce(col("_lines"), lit(0)))
        .and("acting_side", coalesce(Sides.named(col("organiser")), col("reporting_side")))
        .and("session_from", coalesce(col("session_time_from"), col("session_time_to")))
        .and("session_to", coalesce(col("session_time_to"), col("session_time_from")))
        .and("run_count", coalesce(col("runs"), lit(1)))
        .to(told.join(rosters, SessionNames.key().equalTo(col("_named")), "left"));
  }
}
