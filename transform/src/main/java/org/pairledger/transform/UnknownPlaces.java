package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.dataset.StagingTables;

/**
 * Townships that ledgers name and nobody listed: the rows are kept without a code, and each such
 * name of a table is told once, at its first cell.
 */
final class UnknownPlaces {

  private static final List<String> LEDGERS =
      List.of(
          "training_attendance",
          "employment_spell",
          "workshop",
          "public_post",
          "register_person",
          "hamlet",
          "work_monitoring");

  private UnknownPlaces() {}

  /** With the columns of {@link StagingTables#PROBLEMS}. */
  static Dataset<Row> problems(Tables upstream) {
    return unknown(upstream)
        .join(columns(upstream), same(), "left")
        .select(
            Told.hash(address()).as("problem_id"),
            col("source_file"),
            col("sheet_name"),
            col("source_sheet"),
            col("source_row"),
            cell().as("cell_address"),
            col("dataset"),
            lit("township").as("field_name"),
            coalesce(col("column_heading"), lit("乡镇")).as("field_label"),
            lit("UNKNOWN_PLACE").as("rule_code"),
            lit("warning").as("severity"),
            col("township").as("found"),
            lit("受援方区划或别名中的乡镇").as("expected"),
            lit("请核对乡镇名称，或在 reference/aliases.csv 中补充别名").as("advice"),
            concat(
                    lit("“"),
                    col("township"),
                    lit("”不在受援方的乡镇名单内，"),
                    col("_rows").cast(StringType),
                    lit(" 行未能归入乡镇"))
                .as("message"),
            concat(
                    lit("'"),
                    col("township"),
                    lit("' is no listed township of the recipient; rows without one: "),
                    col("_rows").cast(StringType))
                .as("message_en"));
  }

  private static Dataset<Row> unknown(Tables upstream) {
    Dataset<Row> names =
        LEDGERS.stream()
            .map(ledger -> names(upstream.staged(ledger), ledger))
            .reduce(Dataset::unionByName)
            .orElseThrow()
            .join(upstream.get(Submissions.TABLE), new String[] {"source_file", "ledger"});
    Dataset<Row> found = Household.find(names, upstream);
    return found
        .filter(col("township").isNotNull().and(Household.townshipCode(found).isNull()))
        .groupBy("source_file", "source_sheet", "source_table", "dataset", "township")
        .agg(min(col("source_row")).as("source_row"), count(lit(1)).as("_rows"));
  }

  private static Dataset<Row> names(Dataset<Row> rows, String ledger) {
    boolean hasCounty = Arrays.asList(rows.columns()).contains("county");
    return rows.select(
        col("source_file"),
        lit(ledger).as("ledger"),
        col("source_sheet"),
        col("source_table"),
        col("source_row"),
        (hasCounty ? col("county") : lit(null).cast(StringType)).as("county"),
        col("township"));
  }

  private static Dataset<Row> columns(Tables upstream) {
    return upstream
        .get(StagingTables.COLUMNS)
        .filter(col("field_name").equalTo("township"))
        .select(
            col("source_file").as("_file"),
            col("source_sheet").as("_sheet"),
            col("source_table").as("_table"),
            col("sheet_name"),
            col("column_letter"),
            col("column_heading"));
  }

  /** As {@code CellAddress} reads it; none where a column's number would have to be spelt. */
  private static Column cell() {
    Column letter = regexp_extract(col("column_letter"), "^[A-Z]+", 0);
    Column fixed = regexp_extract(col("column_letter"), "\\$(\\d+)$", 1);
    Column down = regexp_extract(col("column_letter"), "\\+(\\d+)$", 1);
    Column below = when(down.equalTo(""), lit(0)).otherwise(down.cast("int"));
    Column row = col("source_row").plus(below).cast(StringType);
    return when(letter.notEqual(""), concat(letter, when(fixed.equalTo(""), row).otherwise(fixed)));
  }

  private static Column same() {
    return col("source_file")
        .equalTo(col("_file"))
        .and(col("source_sheet").equalTo(col("_sheet")))
        .and(col("source_table").equalTo(col("_table")));
  }

  private static Column address() {
    return concat_ws(
        "|",
        lit("UNKNOWN_PLACE"),
        col("source_file"),
        col("source_sheet"),
        col("source_table"),
        col("township"));
  }
}
