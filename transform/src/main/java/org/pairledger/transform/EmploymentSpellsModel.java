package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctEmploymentSpells;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_employment_spells} from the labour ledger and the work-monitoring export: each
 * job of a worker; one told again by a later ledger stands as told last.
 */
final class EmploymentSpellsModel implements Model {

  @Override
  public Table table() {
    return FctEmploymentSpells.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("employment_spell", "work_monitoring");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> spells = ledger(upstream).unionByName(monitoring(upstream));
    Dataset<Row> placed = WorkPlaces.resolve(spells, upstream);
    Dataset<Row> believed = Register.isPoor(placed, upstream, col("poor_flag"));
    return Restated.by(believed, "dataset", "person_key", "_job", "started_on");
  }

  private static Dataset<Row> ledger(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "employment_spell", FctEmploymentSpells.TABLE);
    return alike(
        Household.township(told, upstream)
            .withColumn("poor_flag", coalesce(col("is_poor"), Household.registered()))
            .withColumnRenamed("months", "stated_months")
            .withColumn(LEFT_OUT, lit(false)));
  }

  /** A line on somebody who does not work is no job. */
  private static Dataset<Row> monitoring(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "work_monitoring", FctEmploymentSpells.TABLE);
    Column working = coalesce(col("is_working"), lit(true)).and(col("started_on").isNotNull());
    return alike(
        Household.township(told, upstream)
            .withColumn("poor_flag", when(col("household_kind").notEqual("monitored"), lit(true)))
            .withColumn("stated_months", lit(null).cast("decimal(18,2)"))
            .withColumn("ended_on", lit(null).cast("date"))
            .withColumn("wage_yuan", lit(null).cast("decimal(18,2)"))
            .withColumn("has_contract", lit(null).cast("boolean"))
            .withColumn(LEFT_OUT, not(working)));
  }

  private static Dataset<Row> alike(Dataset<Row> rows) {
    return rows.withColumnRenamed("household_no_key", "household_key")
        .withColumn(
            "is_public_post", coalesce(col("export_mode").equalTo("public_post"), lit(false)))
        .withColumn("_job", coalesce(Text.key(col("employer")), lit("")))
        .select(
            "fact_id",
            "dataset",
            "pairing_id",
            "plan_year",
            "reporting_side",
            "owner",
            "person_key",
            "household_key",
            "township_code",
            "poor_flag",
            "work_province",
            "work_city",
            "work_county",
            "employer",
            "_job",
            "export_mode",
            "is_public_post",
            "started_on",
            "started_on_precision",
            "ended_on",
            "stated_months",
            "wage_yuan",
            "has_contract",
            "subsidy_yuan",
            "stated_on",
            "source_file",
            "source_sheet",
            "source_row",
            "known_from",
            "known_to",
            LEFT_OUT)
        .withColumnRenamed("started_on_precision", "started_precision");
  }
}
