package org.pairledger.warehouse.trial;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * A star in memory, filled from drawings: a line of column names, then one line a row, cells
 * between bars, an empty cell is no value. What a drawing leaves out of what must be there is
 * filled in: the pairing and year asked for, side D, known from the first day of the year, an own
 * fact number.
 */
public final class DrawnStar {

  private static final Pattern BAR = Pattern.compile("\\|");

  private final Connection connection;
  private final List<Table> tables;
  private final String pairing;
  private final int year;
  private int facts;

  /**
   * Over the empty tables of a star.
   *
   * @param own the typed facts that it has of the workspace's own kinds of ledgers
   * @param pairing whose rows they are where a drawing does not say
   * @param year of which plan they are where a drawing does not say
   */
  public DrawnStar(Connection connection, List<OwnFact> own, String pairing, int year) {
    this.connection = connection;
    this.tables = OwnFact.tables(own);
    this.pairing = pairing;
    this.year = year;
  }

  /**
   * Adds the drawing's rows.
   *
   * @throws CouldNotRun with what is allowed, for a table or column that there is not, or a cell
   *     that does not fit
   */
  public void draw(String table, String drawing) throws SQLException {
    Table drawn = table(table);
    List<String> lines = drawing.strip().lines().toList();
    List<String> columns = cells(lines.get(0));
    for (String column : columns) {
      if (!drawn.columns().contains(column)) {
        throw new CouldNotRun(
            "'" + column + "' is no column of " + table + "; those are " + drawn.columns());
      }
    }
    insert(
        drawn,
        lines.subList(1, lines.size()).stream().map(line -> row(drawn, columns, line)).toList());
  }

  private Map<String, String> row(Table table, List<String> columns, String line) {
    List<String> cells = cells(line);
    if (cells.size() > columns.size()) {
      throw new CouldNotRun(table.name() + ": more cells than columns in '" + line.strip() + "'");
    }
    Map<String, String> row = defaults(table);
    for (int at = 0; at < columns.size(); at++) {
      row.put(columns.get(at), at < cells.size() ? cells.get(at) : "");
    }
    return row;
  }

  /** One statement for all: each alone takes as long as all together. */
  private void insert(Table table, List<Map<String, String>> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String columns = String.join(", ", rows.get(0).keySet());
    String values = rows.stream().map(DrawnStar::values).collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into star." + table.name() + " (" + columns + ") values " + values);
    } catch (SQLException e) {
      throw new CouldNotRun(table.name() + ": " + DuckDb.message(e), e);
    }
  }

  private static String values(Map<String, String> row) {
    return row.values().stream()
        .map(DrawnStar::literal)
        .collect(Collectors.joining(", ", "(", ")"));
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
      case "pairing_id" -> pairing;
      case "plan_year" -> Integer.toString(year);
      case "reporting_side", "acting_side" -> "D";
      case "known_from", "valid_from" -> firstDay();
      case "event_date_precision", "flow_date_precision" -> "day";
      default -> blank(field);
    };
  }

  private String blank(Field field) {
    return switch (field.type()) {
      case STRING -> field.name() + facts;
      case BOOLEAN -> "false";
      case DATE -> firstDay();
      default -> "0";
    };
  }

  private String firstDay() {
    return year + "-01-01";
  }

  private Table table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CouldNotRun(
                    "There is no table "
                        + name
                        + " in the star; there are "
                        + tables.stream().map(Table::name).toList()));
  }

  private static List<String> cells(String line) {
    return List.of(BAR.split(line, -1)).stream().map(String::strip).toList();
  }

  private static String literal(String cell) {
    return cell.isEmpty() ? "null" : DuckDb.quoted(cell);
  }
}
