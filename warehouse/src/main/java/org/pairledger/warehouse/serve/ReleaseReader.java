package org.pairledger.warehouse.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * Reads one release and can do nothing else: {@code mart}, {@code assess} and the dimensions from
 * its served file, {@code star} facts from its Parquet beside it.
 *
 * <p>DuckDB's own locks allow a {@code COPY} into folders that may be read, so only a single {@code
 * SELECT} (also {@code DESCRIBE}, {@code SHOW} and {@code SUMMARIZE}) is let through at all.
 */
public final class ReleaseReader implements AutoCloseable {

  private final Connection connection;

  private ReleaseReader(Connection connection) {
    this.connection = connection;
  }

  /** Opens a release by its build folder. */
  public static ReleaseReader open(Path build) throws SQLException, IOException {
    StarFiles star = new StarFiles(build);
    ReleaseReader reader = new ReleaseReader(star.open());
    boolean isOpen = false;
    try {
      ServedRelease.attach(reader.connection, star.build().resolve(ServedFile.NAME), "served");
      ServedRelease.showIn(reader.connection, "served", "");
      reader.showFacts(star);
      reader.showMartOnce();
      reader.lock(star);
      isOpen = true;
      return reader;
    } finally {
      if (!isOpen) {
        reader.close();
      }
    }
  }

  /**
   * Opens what of a release those may see who may not see its rows: nothing else of it is there.
   */
  public static ReleaseReader openPublic(Path build) throws SQLException, IOException {
    Path file = PublicDatabase.required(build);
    ReleaseReader reader = new ReleaseReader(DuckDb.open(file.resolveSibling("spill")));
    boolean isOpen = false;
    try {
      ServedRelease.attach(reader.connection, file, "public");
      reader.execute("use public");
      DuckDb.lock(reader.connection, List.of());
      isOpen = true;
      return reader;
    } finally {
      if (!isOpen) {
        reader.close();
      }
    }
  }

  /** The open release, for rooms that ask more than one query. */
  public Connection connection() {
    return connection;
  }

  /** Runs one query. */
  public void query(String sql, RowSink sink) throws SQLException {
    requireOneSelect(sql);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        names.add(rows.getMetaData().getColumnName(i));
      }
      sink.columns(names);
      while (rows.next()) {
        sink.row(values(rows, columns));
      }
      sink.end();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void showFacts(StarFiles star) throws SQLException, IOException {
    for (Table table : StarTables.ALL) {
      execute("create view if not exists star." + table.name() + " as " + star.select(table));
    }
    star.showOwn(connection);
  }

  /** The file's own mart is found by its schema's name, so that a catalogue lists it once. */
  private void showMartOnce() throws SQLException {
    List<String> path = new ArrayList<>(List.of("memory.main", "memory.star", "memory.assess"));
    for (String schema : List.of("mart", "store")) {
      if (isServed(schema)) {
        execute("drop schema " + schema + " cascade");
        path.add("served." + schema);
      }
    }
    execute("set search_path = " + DuckDb.quoted(String.join(",", path)));
  }

  private boolean isServed(String schema) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select count(*) from duckdb_schemas() where database_name = 'served'"
                    + " and schema_name = "
                    + DuckDb.quoted(schema))) {
      found.next();
      return found.getInt(1) > 0;
    }
  }

  private void lock(StarFiles star) throws SQLException, IOException {
    DuckDb.lock(connection, star.all());
  }

  private void requireOneSelect(String sql) throws SQLException {
    JsonNode tree = DuckDb.parsed(connection, sql);
    if ("parser".equals(tree.path("error_type").asText())) {
      throw new CouldNotRun("Cannot read the query: " + tree.path("error_message").asText());
    }
    if (tree.path("error").asBoolean() || tree.path("statements").size() != 1) {
      throw new CouldNotRun("Only one SELECT is allowed here (also DESCRIBE, SHOW, SUMMARIZE).");
    }
  }

  private static List<@Nullable Object> values(ResultSet rows, int columns) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      values.add(plain(rows.getObject(i)));
    }
    return values;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return value instanceof Timestamp t ? t.toLocalDateTime().toString() : value.toString();
  }

  private void execute(String sql) throws SQLException {
    DuckDb.execute(connection, sql);
  }
}
