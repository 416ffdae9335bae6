package org.pairledger.warehouse.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.pairledger.contract.MemoryShare;

/** DuckDB in memory, which fetches nothing from anywhere. */
public final class DuckDb {

  private DuckDb() {}

  /**
   * A new database in memory.
   *
   * @param spill where what does not fit into memory goes
   */
  public static Connection open(Path spill) throws SQLException {
    return open(spill, new Properties());
  }

  /** The same on one thread. */
  public static Connection openOnOneThread(Path spill) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("threads", "1");
    return open(spill, settings);
  }

  private static Connection open(Path spill, Properties settings) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
    execute(connection, "set autoinstall_known_extensions = false");
    execute(connection, "set autoload_known_extensions = false");
    execute(connection, "set memory_limit = '" + MemoryShare.OF_DUCKDB + "'");
    execute(connection, "set temp_directory = " + file(spill));
    return connection;
  }

  /**
   * From now on nothing outside what is attached is read or written but these files, and no setting
   * changes.
   */
  public static void lock(Connection connection, List<Path> files) throws SQLException {
    execute(
        connection,
        files.stream()
            .map(DuckDb::file)
            .collect(Collectors.joining(", ", "set allowed_paths = [", "]")));
    execute(connection, "set enable_external_access = false");
    execute(connection, "set lock_configuration = true");
  }

  /**
   * What DuckDB's own parser makes of a text: its {@code statements}, or {@code error} with an
   * {@code error_type} and {@code error_message}; what is no SELECT is an error.
   */
  public static JsonNode parsed(Connection connection, String sql) throws SQLException {
    try (PreparedStatement parse =
        connection.prepareStatement("select json_serialize_sql(?::varchar)")) {
      parse.setString(1, sql);
      try (ResultSet tree = parse.executeQuery()) {
        tree.next();
        return new ObjectMapper().readTree(tree.getString(1));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB's own parse is no JSON", e);
    }
  }

  /** A path as a text in SQL that means just this file, and is no pattern of several. */
  public static String file(Path path) {
    return quoted(path.toAbsolutePath().normalize().toString());
  }

  /** What it says is wrong, in a line, without the text of the statement. */
  public static String message(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .takeWhile(line -> !line.startsWith("LINE "))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining(" "))
        .replaceFirst("^java\\.sql\\.SQLException: ", "");
  }

  /** Runs one statement. */
  public static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A text as SQL writes it. */
  public static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
