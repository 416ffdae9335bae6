package org.pairledger.warehouse.serve;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.TableSql;

/**
 * A release's served file as today's program knows its tables, whichever program made it: what that
 * one did not know yet has no values or no rows, what today's no longer knows is still there.
 */
public final class ServedRelease {

  private static final Pattern HELD =
      Pattern.compile("Conflicting lock is held in ([^\\n]{1,500}? \\(PID \\d{1,10}\\))");

  private static final String THERE =
      """
      select schema_name || '.' || table_name from duckdb_tables() where database_name = '%1$s'
      union all
      select schema_name || '.' || view_name from duckdb_views()
      where database_name = '%1$s' and not internal
      """;

  private static final Map<String, Table> KNOWN =
      Stream.concat(
              AssessTables.ALL.stream()
                  .map(table -> Map.entry("assess." + TableSql.nameInAssess(table), table)),
              StarTables.ALL.stream().map(table -> Map.entry("star." + table.name(), table)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private ServedRelease() {}

  /** Attaches the file to be read, and shows it as a database of this name. */
  public static void show(Connection connection, Path file, String name) throws SQLException {
    String attached = name + "_file";
    attach(connection, file, attached);
    DuckDb.execute(connection, "attach ':memory:' as " + name);
    showIn(connection, attached, name + ".");
  }

  /** The file alone as its program made it, to be read. */
  public static Connection open(Path file) throws SQLException {
    Connection connection = DuckDb.open(file.resolveSibling("spill"));
    boolean isOpen = false;
    try {
      attach(connection, file, "served");
      DuckDb.execute(connection, "use served");
      isOpen = true;
      return connection;
    } finally {
      if (!isOpen) {
        connection.close();
      }
    }
  }

  /** The same file where DuckDB can open it, for a connection that will be locked. */
  public static Path readable(Path file) {
    return PlainPaths.toRead(file);
  }

  /** Attaches it as it is, to be read. */
  public static void attach(Connection connection, Path file, String name) throws SQLException {
    String path = DuckDb.file(PlainPaths.toRead(file));
    try {
      DuckDb.execute(connection, "attach " + path + " as " + name + " (read_only)");
    } catch (SQLException e) {
      Optional<String> holder = holder(String.valueOf(e.getMessage()));
      if (holder.isPresent()) {
        throw new CouldNotRun(
            "Cannot read "
                + file
                + ": "
                + holder.get()
                + " has it open for writing. Close it there, and run the command again.",
            e);
      }
      throw e;
    }
  }

  /** Which program has a file open so that nobody else may, in DuckDB's words of it. */
  static Optional<String> holder(String message) {
    Matcher held = HELD.matcher(message);
    return held.find() ? Optional.of(held.group(1)) : Optional.empty();
  }

  /**
   * Shows an attached one in the schemas of another database.
   *
   * @param database its name and a dot; nothing for the current one
   */
  static void showIn(Connection connection, String attached, String database) throws SQLException {
    SortedMap<String, String> views = views(connection, attached);
    for (String schema : Stream.of("star", "assess", "mart", "store").toList()) {
      DuckDb.execute(connection, "create schema " + database + schema);
    }
    for (Map.Entry<String, String> view : views.entrySet()) {
      DuckDb.execute(
          connection, "create view " + database + view.getKey() + " as " + view.getValue());
    }
  }

  private static SortedMap<String, String> views(Connection connection, String attached)
      throws SQLException {
    SortedMap<String, String> views = new TreeMap<>();
    AssessTables.ALL.stream()
        .collect(
            Collectors.toMap(
                table -> "assess." + TableSql.nameInAssess(table), Function.identity()))
        .forEach((name, table) -> views.put(name, TableSql.none(table)));
    try (Statement statement = connection.createStatement();
        ResultSet names = statement.executeQuery(THERE.formatted(attached))) {
      while (names.next()) {
        String name = names.getString(1);
        String rows = "from " + attached + "." + name;
        Table known = KNOWN.get(name);
        views.put(name, known == null ? rows : TableSql.over(known, rows));
      }
    }
    return views;
  }
}
