package org.pairledger.transform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;
import org.pairledger.contract.MemoryShare;
import org.pairledger.contract.star.ColumnComments;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/** DuckDB in this process, over all its cores; what does not fit into memory is spilled. */
public final class EmbeddedEngine implements StarEngine {

  private static final int SIDE_BY_SIDE = 2;

  private final DuckDBConnection root;
  private final Path spill;
  private final Set<String> readable = ConcurrentHashMap.newKeySet();

  private EmbeddedEngine(DuckDBConnection root, Path spill) {
    this.root = root;
    this.spill = spill;
  }

  /**
   * Opens one.
   *
   * @param spill a folder that need not be there; it is gone when the engine is closed
   */
  public static EmbeddedEngine open(Path spill) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:");
      EmbeddedEngine engine = new EmbeddedEngine(connection.unwrap(DuckDBConnection.class), spill);
      engine.execute("set temp_directory = " + quoted(spill));
      engine.execute("set memory_limit = '" + MemoryShare.OF_DUCKDB + "'");
      engine.execute("set preserve_insertion_order = false");
      DuckDbFunctions.register(connection);
      return engine;
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot start DuckDB: " + e.getMessage(), e);
    }
  }

  @Override
  public void give(Given table) {
    String name = table.table().name();
    String columns =
        table.table().fields().stream()
            .map(field -> field.name() + " " + SqlNames.type(field.type()))
            .collect(Collectors.joining(", "));
    execute("create or replace table " + name + " (" + columns + ")");
    readable.add(name);
    try (DuckDBConnection own = duplicate();
        DuckDBAppender appender = own.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name)) {
      for (@Nullable Object[] row : table.rows()) {
        append(appender, table.table().fields(), row);
      }
    } catch (SQLException e) {
      throw failed("fill " + name, e);
    }
  }

  private static void append(DuckDBAppender appender, List<Field> fields, @Nullable Object[] row)
      throws SQLException {
    appender.beginRow();
    for (int i = 0; i < row.length; i++) {
      Object value = row[i];
      if (value == null) {
        appender.appendNull();
      } else {
        switch (fields.get(i).type()) {
          case STRING -> appender.append((String) value);
          case INTEGER -> appender.append(((Number) value).intValue());
          case BIGINT -> appender.append(((Number) value).longValue());
          case DECIMAL, RATIO -> appender.append((BigDecimal) value);
          case BOOLEAN -> appender.append(((Boolean) value).booleanValue());
          case DATE -> appender.append((LocalDate) value);
        }
      }
    }
    appender.endRow();
  }

  @Override
  public void found(String name, Table table, List<Path> files) {
    String listed =
        files.stream().map(EmbeddedEngine::quoted).collect(Collectors.joining(", ", "[", "]"));
    view(
        name,
        files.isEmpty()
            ? none(table)
            : "select " + SqlNames.columns(table) + " from read_parquet(" + listed + ")");
  }

  @Override
  public void view(String name, String query) {
    execute("create or replace view " + name + " as " + query);
  }

  @Override
  public void keep(String name, String query) {
    execute("create or replace table " + name + " as " + query);
  }

  @Override
  public List<@Nullable Object[]> rows(String query) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    try (DuckDBConnection own = duplicate();
        Statement statement = own.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        @Nullable Object[] row = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = found.getObject(i + 1);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw failed("answer\n" + query, e);
    }
  }

  @Override
  public long count(String from) {
    return ((Number) rows("select count(*) from " + from).get(0)[0]).longValue();
  }

  @Override
  public long write(Table table, String query, Path folder) {
    Shape.require(table, columns(query));
    Path file = folder.resolve(table.name() + "-0.parquet");
    String order =
        SqlNames.order(table).stream()
            .map(name -> name + " asc nulls first")
            .collect(Collectors.joining(", "));
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long rows =
        update(
            ("copy (select * from (\n%s\n) whole order by %s) to %s"
                    + " (format parquet, compression zstd, kv_metadata %s)")
                .formatted(query, order, quoted(file), comments(table)));
    if (readable.add(table.name())) {
      view(table.name(), "select * from read_parquet(" + quoted(file) + ")");
    }
    return rows;
  }

  private static String comments(Table table) {
    return ColumnComments.ofFile(table).entrySet().stream()
        .map(one -> quoted(one.getKey()) + ": " + quoted(one.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Name and type of each column of a query. */
  private List<String> columns(String query) {
    List<String> columns = new ArrayList<>();
    for (@Nullable Object[] row : rows("describe " + query)) {
      columns.add(row[0] + " " + Shape.spelt(String.valueOf(row[1])));
    }
    return columns;
  }

  @Override
  public int sideBySide() {
    return SIDE_BY_SIDE;
  }

  private DuckDBConnection duplicate() throws SQLException {
    return root.duplicate().unwrap(DuckDBConnection.class);
  }

  private void execute(String sql) {
    update(sql);
  }

  private long update(String sql) {
    try (DuckDBConnection own = duplicate();
        Statement statement = own.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw failed("run\n" + sql, e);
    }
  }

  private static IllegalStateException failed(String what, SQLException e) {
    return new IllegalStateException("DuckDB cannot " + what + "\n" + e.getMessage(), e);
  }

  private static String quoted(Path path) {
    return quoted(path.toString());
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try {
      root.close();
      Folders.delete(spill);
    } catch (SQLException e) {
      throw failed("close", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
