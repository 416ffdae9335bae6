package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctWorkshops;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_workshops}: every statement on a workshop; a later one on the same workshop
 * stands.
 */
final class WorkshopsModel implements Model {

  @Override
  public Table table() {
    return FctWorkshops.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("workshop");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "workshop", FctWorkshops.TABLE);
    Dataset<Row> workshops =
        Household.township(told, upstream)
            .withColumn("workshop_key", key())
            .withColumn("workshop_state", state())
            .withColumn("stopped_on", stoppedOn())
            .withColumnRenamed("village", "village_name")
            .withColumnRenamed("workers", "worker_count")
            .withColumnRenamed("poor_workers", "poor_worker_count");
    return Restated.by(workshops, "workshop_key");
  }

  private static Column key() {
    Column place = coalesce(col("township_code"), PlaceWords.key(col("township")));
    return Text.join(col("pairing_id"), place, Text.key(col("workshop_name")));
  }

  private static Column state() {
    return coalesce(
        col("state"), when(col("stopped_on").isNotNull(), lit("stopped")), lit("active"));
  }

  /** A workshop told as stopped without a day was found stopped on the ledger's day. */
  private static Column stoppedOn() {
    return coalesce(col("stopped_on"), when(col("state").equalTo("stopped"), col("stated_on")));
  }
}
