package org.pairledger.warehouse.compare;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.indicator.AssessIndicatorYears;
import org.pairledger.contract.assess.plan.AssessTargetResults;
import org.pairledger.contract.assess.score.AssessCategoryScores;
import org.pairledger.contract.assess.score.AssessItemScores;
import org.pairledger.contract.assess.score.AssessPairingScores;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.serve.ServedRelease;
import org.pairledger.warehouse.sql.SqlTemplate;
import org.pairledger.warehouse.sql.TableSql;

/** Sets two served files side by side. */
public final class Differences {

  /**
   * What is compared of a table.
   *
   * @param ref SQL for the thing's own name
   */
  private record Compared(String subject, Table table, String ref, List<Field> values) {}

  private static final List<Compared> COMPARED =
      List.of(
          new Compared(
              "指标",
              AssessIndicatorYears.TABLE,
              "indicator || ' ' || side",
              List.of(AssessIndicatorYears.VALUE, AssessIndicatorYears.RANK_IN_GROUP)),
          new Compared(
              "任务",
              AssessTargetResults.TABLE,
              "target_id",
              List.of(
                  AssessTargetResults.TARGET_VALUE,
                  AssessTargetResults.DEADLINE,
                  AssessTargetResults.ACTUAL_VALUE,
                  AssessTargetResults.SELF_VALUE,
                  AssessTargetResults.VERIFIED_VALUE,
                  AssessTargetResults.FIRST_REACHED_ON,
                  AssessTargetResults.STATUS,
                  AssessTargetResults.EVIDENCE_STATE,
                  AssessTargetResults.SCORE_RATIO)),
          new Compared(
              "事项",
              AssessItemScores.TABLE,
              "scorecard || ' ' || item_no",
              List.of(AssessItemScores.RAW_POINTS)),
          new Compared(
              "类别",
              AssessCategoryScores.TABLE,
              "scorecard || ' ' || category",
              List.of(AssessCategoryScores.POINTS)),
          new Compared(
              "总分",
              AssessPairingScores.TABLE,
              "scorecard",
              List.of(
                  AssessPairingScores.POINTS,
                  AssessPairingScores.SELF_POINTS,
                  AssessPairingScores.VERIFIED_POINTS,
                  AssessPairingScores.VERIFIED_GRADE,
                  AssessPairingScores.VETO_REASON,
                  AssessPairingScores.GRADE,
                  AssessPairingScores.RANK_IN_GROUP)));

  private Differences() {}

  /** Everything that differs, files first, scores last; the files are only read. */
  public static List<Change> between(Path before, Path after) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      ServedRelease.show(connection, before, "before");
      ServedRelease.show(connection, after, "after");
      return concat(files(connection, "after."), figures(connection, "after."));
    }
  }

  /**
   * Keeps in a served file, while it is made, how its figures differ from those of the release
   * before: fills {@code assess.release_changes}.
   *
   * @param served whose current database is the file
   * @param before the served file of the release before; null without one
   * @return everything that differs, as {@link #between} tells it
   */
  public static List<Change> keep(Connection served, @Nullable Path before, int beforeNo)
      throws SQLException {
    List<Change> files = List.of();
    List<Change> figures = List.of();
    if (before != null) {
      ServedRelease.show(served, before, "before");
      files = files(served, "");
      figures = figures(served, "");
      try (Statement statement = served.createStatement()) {
        statement.execute("detach before");
        statement.execute("detach before_file");
      }
    }
    KeptChanges.write(served, beforeNo, figures);
    return concat(files, figures);
  }

  /** Ledgers first; the later edition's schemas are in the current database, or in another one. */
  private static List<Change> files(Connection connection, String after) throws SQLException {
    return read(connection, later(SqlTemplate.of("compare/files").toString(), after));
  }

  private static List<Change> figures(Connection connection, String after) throws SQLException {
    List<Change> figures = new ArrayList<>();
    for (Compared compared : COMPARED) {
      figures.addAll(read(connection, later(sql(compared), after)));
    }
    return figures;
  }

  private static String later(String sql, String after) {
    return sql.replaceAll("\\bafter\\.(?=(?:star|assess)\\.)", after);
  }

  private static List<Change> concat(List<Change> files, List<Change> figures) {
    return Stream.concat(files.stream(), figures.stream()).toList();
  }

  private static String sql(Compared compared) {
    return compared.values().stream()
            .map(value -> sql(compared, value))
            .collect(Collectors.joining("\nunion all\n"))
        + "\norder by 2, 3, 4, 5";
  }

  private static String sql(Compared compared, Field value) {
    String table = TableSql.nameInAssess(compared.table());
    String keys =
        compared.table().key().stream()
            .map(key -> "a." + key.name() + " = b." + key.name())
            .collect(Collectors.joining(" and "));
    return """
    select
        '%1$s', coalesce(b.pairing_id, a.pairing_id), coalesce(b.plan_year, a.plan_year),
        coalesce(b.ref, a.ref), '%2$s', '%3$s', a.%2$s::varchar, b.%2$s::varchar
    from (select *, %4$s as ref from before.assess.%5$s) as a
    full join (select *, %4$s as ref from after.assess.%5$s) as b on %6$s
    where a.%2$s is distinct from b.%2$s"""
        .formatted(compared.subject(), value.name(), value.label(), compared.ref(), table, keys);
  }

  private static List<Change> read(Connection connection, String sql) throws SQLException {
    List<Change> changes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        changes.add(
            new Change(
                rows.getString(1),
                rows.getString(2),
                rows.getInt(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8)));
      }
    }
    return changes;
  }
}
