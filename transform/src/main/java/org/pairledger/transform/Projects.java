package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctProjects;

/**
 * What makes two lines speak of one project: its code, or its name where the code is a mere number.
 */
final class Projects {

  /** Shorter codes are line numbers that start again every year. */
  private static final int SHORTEST_CODE = 4;

  private Projects() {}

  /** Adds {@code _thing}, the key of the project each line of a project ledger tells of. */
  static Dataset<Row> key(Dataset<Row> lines) {
    Column name = Text.key(col("project_name"));
    return CodedNames.key(lines, inPairing(code()), inPairing(name));
  }

  private static Column inPairing(Column own) {
    return when(own.isNotNull(), Text.join(col("pairing_id"), own));
  }

  /** The key of a line that has {@code project_code} and {@code project_name}. */
  static Column ownKey() {
    Column own = coalesce(code(), Text.key(col("project_name")));
    return inPairing(own);
  }

  /**
   * Adds {@code project_key} and {@code site_level} of the project each row names, by code or name,
   * as the ledgers of the row's year tell of it, else those of the last year before.
   */
  static Dataset<Row> of(Dataset<Row> rows, Tables upstream) {
    Dataset<Row> projects = upstream.get(FctProjects.TABLE);
    Dataset<Row> years =
        upstream.get(Submissions.TABLE).select(col("plan_year").as("_of_year")).distinct();
    Dataset<Row> byCode = named(projects, years, code(), "_by_code");
    Dataset<Row> byName = named(projects, years, Text.key(col("project_name")), "_by_name");
    Column name = coalesce(Text.key(col("project_name")), Text.key(col("project_code")));
    return Columns.with("project_key", coalesce(col("_by_code_key"), col("_by_name_key"), ownKey()))
        .and("site_level", coalesce(col("_by_code_level"), col("_by_name_level")))
        .to(
            rows.join(byCode, same("_by_code", code()), "left")
                .join(byName, same("_by_name", name), "left"));
  }

  private static Column same(String projects, Column name) {
    return col("pairing_id")
        .equalTo(col(projects + "_pairing"))
        .and(col("plan_year").equalTo(col(projects + "_year")))
        .and(name.equalTo(col(projects + "_spelling")));
  }

  /** One project for each year and spelling: the one told last until then. */
  private static Dataset<Row> named(
      Dataset<Row> projects, Dataset<Row> years, Column spelling, String as) {
    Column last = struct(col("plan_year"), col("known_from"), col("stated_on"), col("fact_id"));
    return projects
        .filter(spelling.isNotNull())
        .join(years, col("plan_year").leq(col("_of_year")))
        .groupBy(
            col("pairing_id").as(as + "_pairing"),
            col("_of_year").as(as + "_year"),
            spelling.as(as + "_spelling"))
        .agg(
            max_by(col("project_key"), last).as(as + "_key"),
            max_by(col("site_level"), last).as(as + "_level"));
  }

  private static Column code() {
    Column key = Text.key(col("project_code"));
    return when(length(key).geq(SHORTEST_CODE), key);
  }
}
