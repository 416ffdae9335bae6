package org.pairledger.warehouse.indicator.told;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.ToldByYear;
import org.pairledger.warehouse.own.TimedSql;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * The rows of the star on which an indicator's own statement fails, found one by one: with all rows
 * before it the statement runs, with it no more. Without them the others are told.
 */
final class FailingRows {

  /** A statement that fails on more rows is not asked about them one by one. */
  private static final int MOST = 20;

  private static final List<String> OF_A_VALUE =
      List.of("Conversion Error", "Out of Range Error", "Invalid Input Error", "Mismatch Type");

  /** How far a table's rows are shown: none, or up to a fact. */
  private static final String NONE = "-1";

  private static final String ALL = "null";

  /** Where those that were met stand. */
  static final String MET =
      """
      create temp table if not exists told_failing (
          code varchar, file varchar, fact_table varchar, fact_id bigint, why varchar
      );
      """;

  private static final String TABLES =
      MET
          + """
          create or replace temp table told_left_out (fact_id bigint);
          create or replace temp table told_probe as select * from told_rows limit 0;
          """;

  /** Why such a row does not count. */
  static final String REASON = "指标算不出";

  /** A row, and what the engine says of it. */
  private record Failing(Table table, long factId, String why) {}

  private final Statement statement;
  private final TimedSql timed;
  private final Indicator indicator;
  private final String sql;
  private final String fill;
  private List<Table> tables = List.of();

  /**
   * Of one statement.
   *
   * @param timed how long all of this may take together
   * @param fill inserts what the indicator's SQL finds in the views of {@link ToldByYear} into a
   *     table whose name stands for {@code %s}
   */
  FailingRows(Statement statement, TimedSql timed, Indicator indicator, String fill) {
    this.statement = statement;
    this.timed = timed;
    this.indicator = indicator;
    this.fill = fill;
    this.sql = String.valueOf(indicator.sql()).toLowerCase(Locale.ROOT);
  }

  /** Whether a row may be at fault: not the machine, and not the statement as it is written. */
  static boolean isOfAValue(SQLException e) {
    String message = DuckDb.message(e);
    return OF_A_VALUE.stream().anyMatch(message::startsWith);
  }

  /**
   * Tells the rows that can be told; the others stand in {@code told_rows} as not counted and in
   * {@code told_failing} by name.
   *
   * @param isOfAllYears whether each row says of which year's ledgers it is
   * @return how many were told
   */
  long tellOthers(int no, boolean isOfAllYears) throws SQLException {
    tables = ToldByYear.facts(statement).stream().filter(one -> asksFor(one.name())).toList();
    statement.execute(TABLES);
    List<Failing> failing = new ArrayList<>();
    try {
      for (Table table : tables) {
        statement.execute(
            SqlTemplate.of("measure/tried-facts").sql("fact", table.name()).toString());
        show(table, ALL);
      }
      String why = failure();
      while (!why.isEmpty()) {
        Failing row = find(why);
        failing.add(row);
        if (failing.size() > MOST) {
          throw new CouldNotRun(
              indicator.file()
                  + " fails on more than "
                  + MOST
                  + " rows; of one of them ("
                  + place(row)
                  + ") DuckDB says: "
                  + row.why());
        }
        statement.execute("insert into told_left_out values (" + row.factId() + ")");
        why = failure();
      }
      long told = timed.update(fill.formatted("told_rows"));
      for (Failing row : failing) {
        name(row, no, isOfAllYears);
      }
      return told;
    } finally {
      for (Table table : tables) {
        ToldByYear.show(statement, table.name());
      }
    }
  }

  /** Adds one table's rows after another's, and of the table that makes it fail half by half. */
  private Failing find(String whole) throws SQLException {
    for (Table table : tables) {
      show(table, NONE);
    }
    String why = failure();
    if (!why.isEmpty()) {
      throw new CouldNotRun(indicator.file() + ": DuckDB says: " + why);
    }
    for (Table table : tables) {
      show(table, ALL);
      why = failure();
      if (!why.isEmpty()) {
        Failing found = find(table, why);
        for (Table each : tables) {
          show(each, ALL);
        }
        return found;
      }
    }
    throw new IllegalStateException(indicator.file() + " fails now and then: " + whole);
  }

  private Failing find(Table table, String whole) throws SQLException {
    List<Long> ids = ids(table);
    int runs = -1;
    int fails = ids.size() - 1;
    String why = whole;
    while (fails - runs > 1) {
      int middle = (runs + fails) >>> 1;
      show(table, String.valueOf(ids.get(middle)));
      String said = failure();
      if (said.isEmpty()) {
        runs = middle;
      } else {
        fails = middle;
        why = said;
      }
    }
    return new Failing(table, ids.get(fails), why);
  }

  /** The day the indicator most likely goes by. */
  private String day(Table table) {
    return table.fields().stream()
        .filter(field -> field.type() == Type.DATE && !FactColumns.TAIL.contains(field))
        .map(Field::name)
        .filter(this::asksFor)
        .findFirst()
        .map(name -> "facts." + name)
        .orElse("null");
  }

  private boolean asksFor(String name) {
    return Pattern.compile("\\b" + name + "\\b").matcher(sql).find();
  }

  private String place(Failing row) throws SQLException {
    try (ResultSet place =
        statement.executeQuery(
            SqlTemplate.of("measure/place")
                .sql("fact", row.table().name())
                .sql("fact_id", Long.toString(row.factId()))
                .toString())) {
      return place.next() ? place.getString(1) : "";
    }
  }

  private List<Long> ids(Table table) throws SQLException {
    List<Long> ids = new ArrayList<>();
    show(table, ALL);
    try (ResultSet row =
        statement.executeQuery("select fact_id from temp." + table.name() + " order by fact_id")) {
      while (row.next()) {
        ids.add(row.getLong(1));
      }
    }
    return ids;
  }

  private void show(Table table, String upTo) throws SQLException {
    statement.execute("set variable tried_" + table.name() + " = " + upTo);
  }

  /** What the engine says of the rows that are shown; empty when it tells them. */
  private String failure() throws SQLException {
    try {
      timed.update(fill.formatted("told_probe"));
      return "";
    } catch (SQLException e) {
      if (!isOfAValue(e)) {
        throw e;
      }
      return DuckDb.message(e);
    }
  }

  private void name(Failing row, int no, boolean isOfAllYears) throws SQLException {
    statement.execute(
        SqlTemplate.of("measure/failing-not-counted")
            .sql("rows_no", Integer.toString(no))
            .sql("plan_year", isOfAllYears ? "facts.plan_year" : "null")
            .sql("counts_from", day(row.table()))
            .text("why", REASON)
            .sql("fact", row.table().name())
            .sql("fact_id", Long.toString(row.factId()))
            .toString());
    try (PreparedStatement named =
        statement
            .getConnection()
            .prepareStatement(SqlTemplate.of("measure/failing-named").toString())) {
      named.setString(1, indicator.code());
      named.setString(2, indicator.file());
      named.setString(3, row.table().name());
      named.setLong(4, row.factId());
      named.setString(5, row.why());
      named.executeUpdate();
    }
  }
}
