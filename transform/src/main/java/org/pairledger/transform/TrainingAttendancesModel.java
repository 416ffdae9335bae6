package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctTrainingAttendances;
import org.pairledger.contract.star.FctTrainingSessions;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_training_attendances}: every line of a roster, tied by name to the standing
 * course of its pairing and year.
 */
final class TrainingAttendancesModel implements Model {

  @Override
  public Table table() {
    return FctTrainingAttendances.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("training_attendance");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told =
        Told.in(upstream, "training_attendance", FctTrainingAttendances.TABLE)
            .join(sessions(upstream), SessionNames.key().equalTo(col("_named")), "left");
    Dataset<Row> found = Household.find(told, upstream);
    Dataset<Row> placed =
        Columns.with("session_key", coalesce(col("_key"), SessionNames.key()))
            .and("has_certificate", col("certificate_no").isNotNull())
            .and("township_code", Household.townshipCode(found))
            .to(found);
    return Register.isPoor(placed, upstream, col("is_poor"));
  }

  /** One course for each name: the one that stands, the first of several runs. */
  private static Dataset<Row> sessions(Tables upstream) {
    Column first = struct(col("known_to").isNotNull(), col("session_from"), col("fact_id"));
    return upstream
        .get(FctTrainingSessions.TABLE)
        .groupBy(SessionNames.key().as("_named"))
        .agg(
            min_by(col("session_key"), first).as("_key"),
            min_by(col("fact_id"), first).as("session_fact_id"),
            min_by(col("training_kind"), first).as("training_kind"),
            min_by(col("session_to"), first).as("attended_on"));
  }
}
