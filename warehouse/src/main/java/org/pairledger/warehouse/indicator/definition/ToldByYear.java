package org.pairledger.warehouse.indicator.definition;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;

/**
 * The facts as the ledgers up to one plan year tell them: what an indicator reads as {@code
 * star.fct_x} for a request of that year, so that no later ledger has a say in its figures. Of
 * years before the first that has a ledger, that one's ledgers tell.
 */
public final class ToldByYear {

  private static final String VIEW =
      """
      create or replace temp view %1$s as
      select * from star.%1$s where plan_year <= cast(getvariable('told_until') as integer)
      """;

  private static final String OWN =
      """
      select view_name from duckdb_views()
      where schema_name = 'star' and database_name = current_database() and view_name like 'fct!_%' escape '!'
      union
      select table_name from duckdb_tables()
      where schema_name = 'star' and database_name = current_database() and table_name like 'fct!_%' escape '!'
      order by all
      """;

  private static final String FIRST_YEAR =
      facts().stream()
          .map(table -> "select min(plan_year) as plan_year from star." + table.name())
          .collect(
              Collectors.joining(
                  " union all ",
                  "set variable first_told = (select min(plan_year) from (",
                  ") as years)"));

  private static final Pattern FACTS =
      Pattern.compile("\\bstar\\s*\\.\\s*(?=\"?fct_)", Pattern.CASE_INSENSITIVE);

  private ToldByYear() {}

  /** Every fact table, with the statements of all years. */
  public static List<Table> facts() {
    return StarTables.ALL.stream()
        .filter(table -> table.name().startsWith("fct_"))
        .filter(table -> table.fields().contains(FactColumns.PLAN_YEAR))
        .filter(table -> table.fields().contains(FactColumns.FACT_ID))
        .toList();
  }

  /**
   * The same, and the typed facts of the workspace's own kinds of ledgers that this star shows; in
   * none of them is a row that is not in {@code fct_own_records}.
   */
  public static List<Table> facts(Statement statement) throws SQLException {
    List<Table> facts = new ArrayList<>(facts());
    for (String name : own(statement)) {
      List<Field> fields = new ArrayList<>();
      try (ResultSet column = statement.executeQuery("describe star." + name)) {
        while (column.next()) {
          fields.add(field(column.getString("column_name"), column.getString("column_type")));
        }
      }
      facts.add(new Table(name, name, "own", List.of(FactColumns.FACT_ID), fields));
    }
    return facts;
  }

  private static List<String> own(Statement statement) throws SQLException {
    List<String> known = StarTables.ALL.stream().map(Table::name).toList();
    List<String> own = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(OWN)) {
      while (row.next()) {
        own.add(row.getString(1));
      }
    }
    own.removeAll(known);
    return own;
  }

  private static Field field(String name, String type) {
    return Stream.of(FactColumns.HEAD, FactColumns.TAIL)
        .flatMap(List::stream)
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseGet(
            () ->
                Field.optional(
                    name,
                    name,
                    name,
                    Arrays.stream(Type.values())
                        .filter(one -> one.sql().equals(type))
                        .findFirst()
                        .orElse(Type.STRING)));
  }

  /** Makes the views; they end with the connection. */
  public static void show(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : facts()) {
        show(statement, table.name());
      }
      for (String own : own(statement)) {
        show(statement, own);
      }
      statement.execute(FIRST_YEAR);
    }
  }

  /** Makes one of them. */
  public static void show(Statement statement, String fact) throws SQLException {
    statement.execute(VIEW.formatted(fact));
  }

  /** The first year that has a ledger; 0 when none has. */
  public static int first(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select coalesce(cast(getvariable('first_told') as integer), 0)")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Whose ledgers the views show. */
  public static void until(Statement statement, int planYear) throws SQLException {
    statement.execute(
        "set variable told_until = greatest("
            + planYear
            + ", coalesce(cast(getvariable('first_told') as integer), 0))");
  }

  /** An indicator's SQL over the views. */
  public static String read(String sql) {
    return FACTS.matcher(sql).replaceAll("temp.");
  }
}
