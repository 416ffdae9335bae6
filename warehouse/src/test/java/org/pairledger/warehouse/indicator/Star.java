package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * An in-memory star: every table of the contract, filled from drawings. What a drawing leaves out
 * is filled in: pairing P, year 2020, side D, known from the first day of the year, an own fact
 * number.
 */
public final class Star implements AutoCloseable {

  private final Connection connection;
  private int facts;

  private Star(Connection connection) {
    this.connection = connection;
  }

  /** All tables, empty. */
  public static Star empty() throws SQLException {
    Star star = new Star(DriverManager.getConnection("jdbc:duckdb:"));
    star.execute("create schema star");
    for (Table table : StarTables.ALL) {
      star.execute(
          table.fields().stream()
              .map(field -> field.name() + " " + field.type().sql())
              .collect(Collectors.joining(", ", "create table star." + table.name() + " (", ")")));
    }
    return star;
  }

  /** Pairing P of donor 440784 and recipient 451423, alone in the closure. */
  public static Star ofOnePairing() throws SQLException {
    Star star = empty();
    star.draw(
        "dim_pairings",
        """
        pairing_id | pairing_name | pairing_level | is_scored | donor_region_code | recipient_region_code
        P | 鹤山—龙州 | county | true | 440784 | 451423
        """);
    star.draw(
        "dim_pairing_members",
        """
        pairing_id | member_role | member_code | valid_from
        P | D | 440784 | 2016-01-01
        P | R | 451423 | 2016-01-01
        """);
    star.draw("bridge_pairing_closure", "ancestor_pairing_id | pairing_id | distance\nP | P | 0");
    star.draw(
        "dim_regions",
        """
        region_code | region_name | region_level | parent_region_code | county_code | valid_from
        440784 | 鹤山市 | county | 440700 | 440784 | 2016-01-01
        440700 | 江门市 | city | 440000 | | 2016-01-01
        451423 | 龙州县 | county | 451400 | 451423 | 2016-01-01
        451423100 | 龙州镇 | town | 451423 | 451423 | 2016-01-01
        451423102 | 水口镇 | town | 451423 | 451423 | 2016-01-01
        """);
    return star;
  }

  public Connection connection() {
    return connection;
  }

  /** Adds the drawing's rows: a heading, then one line a row, cells between bars, empty is null. */
  public Star draw(String table, String drawing) throws SQLException {
    List<String> lines = drawing.strip().lines().toList();
    List<String> columns = cells(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      insert(table(table), columns, cells(line));
    }
    return this;
  }

  private void insert(Table table, List<String> columns, List<String> cells) throws SQLException {
    Map<String, String> row = defaults(table);
    for (int at = 0; at < columns.size(); at++) {
      row.put(columns.get(at), at < cells.size() ? cells.get(at) : "");
    }
    execute(
        "insert into star."
            + table.name()
            + " ("
            + String.join(", ", row.keySet())
            + ") values ("
            + row.values().stream().map(Star::literal).collect(Collectors.joining(", "))
            + ")");
  }

  private Map<String, String> defaults(Table table) {
    Map<String, String> row = new LinkedHashMap<>();
    facts++;
    for (Field field : table.fields()) {
      if (field.required()) {
        row.put(field.name(), otherwise(field));
      }
    }
    return row;
  }

  private String otherwise(Field field) {
    return switch (field.name()) {
      case "fact_id", "joint_event_id" -> Integer.toString(facts);
      case "pairing_id" -> "P";
      case "plan_year" -> "2020";
      case "reporting_side", "acting_side" -> "D";
      case "known_from", "valid_from" -> "2020-01-01";
      case "event_date_precision", "flow_date_precision" -> "day";
      default -> blank(field, facts);
    };
  }

  private static String blank(Field field, int number) {
    return switch (field.type()) {
      case STRING -> field.name() + number;
      case BOOLEAN -> "false";
      case DATE -> "2020-01-01";
      default -> "0";
    };
  }

  private static Table table(String name) {
    return StarTables.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static String literal(String cell) {
    return cell.isEmpty() ? "null" : "'" + cell.replace("'", "''") + "'";
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A query's rows as lines of cells between bars. */
  List<String> lines(String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(String.valueOf(row.getString(column)));
        }
        lines.add(String.join(" | ", cells));
      }
    }
    return lines;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
