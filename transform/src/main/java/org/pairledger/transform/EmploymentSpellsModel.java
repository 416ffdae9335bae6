package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;

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
    Dataset<Row> found = Household.find(told, upstream);
    return alike(
        found,
        Household.townshipCode(found),
        coalesce(col("is_poor"), Household.registered()),
        col("ended_on"),
        col("months"),
        col("wage_yuan"),
        col("has_contract"),
        lit(false));
  }

  /** A line on somebody who does not work is no job. */
  private static Dataset<Row> monitoring(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "work_monitoring", FctEmploymentSpells.TABLE);
    Dataset<Row> found = Household.find(told, upstream);
    Column working = coalesce(col("is_working"), lit(true)).and(col("started_on").isNotNull());
    return alike(
        found,
        Household.townshipCode(found),
        when(col("household_kind").notEqual("monitored"), lit(true)),
        lit(null).cast(DateType),
        lit(null).cast(SparkTypes.AMOUNT),
        lit(null).cast(SparkTypes.AMOUNT),
        lit(null).cast(BooleanType),
        not(working));
  }

  /** The columns of either ledger; what only one of them tells is given. */
  private static Dataset<Row> alike(
      Dataset<Row> rows,
      Column township,
      Column poorFlag,
      Column endedOn,
      Column months,
      Column wage,
      Column contract,
      Column leftOut) {
    return rows.select(
        col("fact_id"),
        col("dataset"),
        col("pairing_id"),
        col("plan_year"),
        col("reporting_side"),
        col("owner"),
        col("person_key"),
        col("household_no_key").as("household_key"),
        township.as("township_code"),
        poorFlag.as("poor_flag"),
        col("work_province"),
        col("work_city"),
        col("work_county"),
        col("employer"),
        coalesce(Text.key(col("employer")), lit("")).as("_job"),
        col("export_mode"),
        coalesce(col("export_mode").equalTo("public_post"), lit(false)).as("is_public_post"),
        col("started_on"),
        col("started_on_precision").as("started_precision"),
        endedOn.as("ended_on"),
        months.as("stated_months"),
        wage.as("wage_yuan"),
        contract.as("has_contract"),
        col("subsidy_yuan"),
        col("stated_on"),
        col("source_file"),
        col("source_sheet"),
        col("source_row"),
        col("known_from"),
        col("known_to"),
        leftOut.as(LEFT_OUT));
  }
}
