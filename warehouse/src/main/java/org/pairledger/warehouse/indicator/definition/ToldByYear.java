package org.pairledger.warehouse.indicator.definition;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Table;

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

  /** Makes the views; they end with the connection. */
  public static void show(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : facts()) {
        show(statement, table);
      }
      statement.execute(FIRST_YEAR);
    }
  }

  /** Makes one of them. */
  public static void show(Statement statement, Table table) throws SQLException {
    statement.execute(VIEW.formatted(table.name()));
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
