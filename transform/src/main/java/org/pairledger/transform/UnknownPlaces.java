package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.problem.RuleWording;

/**
 * Townships and work places that ledgers name and nobody listed: the rows are kept without a code,
 * and each such name of a table is told once, at its first cell, with the rows it leaves out.
 */
final class UnknownPlaces {

  private static final List<String> WITH_TOWNSHIPS =
      List.of(
          "training_attendance",
          "employment_spell",
          "workshop",
          "public_post",
          "register_person",
          "hamlet",
          "work_monitoring");

  private static final List<String> WITH_WORK_PLACES =
      List.of("employment_spell", "work_monitoring");

  private static final List<String> WORK_PLACES =
      List.of("work_province", "work_city", "work_county");

  private UnknownPlaces() {}

  /** With the columns of {@link StagingTables#PROBLEMS}. */
  static Dataset<Row> problems(Tables upstream) {
    return problems("unknown-place", townships(upstream), upstream)
        .unionByName(problems("unknown-work-place", workPlaces(upstream), upstream));
  }

  /** Each name once a table: {@code field, place} of the rows that no place was found for. */
  private static Dataset<Row> problems(String rule, Dataset<Row> unplaced, Tables upstream) {
    RuleWording wording = RuleWording.of(rule);
    return unplaced
        .groupBy("source_file", "source_sheet", "source_table", "dataset", "field", "place")
        .agg(min(col("source_row")).as("source_row"), count(lit(1)).as("_rows"))
        .join(columns(upstream), same(), "left")
        .select(
            Told.hash(address(rule)).as("problem_id"),
            col("source_file"),
            col("sheet_name"),
            col("source_sheet"),
            col("source_row"),
            cell().as("cell_address"),
            col("dataset"),
            col("field").as("field_name"),
            coalesce(col("column_heading"), label()).as("field_label"),
            lit(rule).as("rule_code"),
            lit(wording.severity()).as("severity"),
            col("place").as("found"),
            lit(wording.expected()).as("expected"),
            lit(wording.advice()).as("advice"),
            filled(wording.message()).as("message"),
            filled(wording.english()).as("message_en"));
  }

  private static Column label() {
    return when(col("field").equalTo("township"), lit("乡镇")).otherwise(lit("务工地点"));
  }

  private static Column filled(String template) {
    Column found = replace(lit(template), lit("{found}"), col("place"));
    return replace(found, lit("{detail}"), col("_rows").cast(StringType));
  }

  private static Dataset<Row> townships(Tables upstream) {
    Dataset<Row> found =
        Household.find(told(upstream, WITH_TOWNSHIPS, List.of("county", "township")), upstream);
    return found
        .filter(col("township").isNotNull().and(Household.townshipCode(found).isNull()))
        .select(unplaced(lit("township"), col("township")));
  }

  /** The widest word that stands for nothing, where not even the province is known. */
  private static Dataset<Row> workPlaces(Tables upstream) {
    Dataset<Row> found =
        WorkPlaces.resolve(told(upstream, WITH_WORK_PLACES, WORK_PLACES), upstream);
    Column field =
        when(col("work_province").isNotNull(), lit("work_province"))
            .when(col("work_city").isNotNull(), lit("work_city"))
            .otherwise(lit("work_county"));
    Column place = coalesce(col("work_province"), col("work_city"), col("work_county"));
    return found
        .filter(place.isNotNull().and(col("work_province_code").isNull()))
        .select(unplaced(field, place));
  }

  private static Column[] unplaced(Column field, Column place) {
    return new Column[] {
      col("source_file"),
      col("source_sheet"),
      col("source_table"),
      col("source_row"),
      col("dataset"),
      field.as("field"),
      place.as("place")
    };
  }

  /** The rows of several ledgers with these words, null where a ledger has no such column. */
  private static Dataset<Row> told(Tables upstream, List<String> ledgers, List<String> words) {
    return ledgers.stream()
        .map(ledger -> words(upstream.staged(ledger), ledger, words))
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .join(upstream.get(Submissions.TABLE), new String[] {"source_file", "ledger"});
  }

  private static Dataset<Row> words(Dataset<Row> rows, String ledger, List<String> words) {
    List<String> has = Arrays.asList(rows.columns());
    Column[] address = {
      col("source_file"),
      lit(ledger).as("ledger"),
      col("source_sheet"),
      col("source_table"),
      col("source_row")
    };
    Column[] all = Arrays.copyOf(address, address.length + words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      all[address.length + i] =
          has.contains(word) ? col(word) : lit(null).cast(StringType).as(word);
    }
    return rows.select(all);
  }

  private static Dataset<Row> columns(Tables upstream) {
    return upstream
        .get(StagingTables.COLUMNS)
        .select(
            col("source_file").as("_file"),
            col("source_sheet").as("_sheet"),
            col("source_table").as("_table"),
            col("field_name").as("_field"),
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
        .and(col("source_table").equalTo(col("_table")))
        .and(col("field").equalTo(col("_field")));
  }

  private static Column address(String rule) {
    return concat_ws(
        "|",
        lit(rule),
        col("source_file"),
        col("source_sheet"),
        col("source_table"),
        col("field"),
        col("place"));
  }
}
