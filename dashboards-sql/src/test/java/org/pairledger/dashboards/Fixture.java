package org.pairledger.dashboards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.dashboards.view.Views;

/** A served file made of the fixture, the way a build makes one. */
public final class Fixture {

  private Fixture() {}

  /** Writes the file in the storage version that older DuckDB reads. */
  public static void write(Path file) throws SQLException {
    write(file, "select 1");
  }

  /**
   * The same with one statement more before the views are made.
   *
   * @param more what else happened to the rows
   */
  public static void write(Path file, String more) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("attach '" + file + "' as current (storage_version 'v1.0.0')");
      statement.execute("use current");
      statement.execute("create schema star");
      statement.execute("create schema assess");
      for (Table table : StarTables.ALL) {
        statement.execute(ddl("star." + table.name(), table));
      }
      for (Table table : AssessTables.ALL) {
        statement.execute(ddl("assess." + table.name().replaceFirst("assess_", ""), table));
      }
      statement.execute(text("/fixture.sql"));
      statement.execute(more);
      Views.build(connection, DatasetCatalogue.builtIn(), List.of());
      for (Table table : StarTables.ALL) {
        if (!table.name().startsWith("dim_")) {
          statement.execute("drop table star." + table.name());
        }
      }
      statement.execute("checkpoint current");
    }
  }

  private static String text(String path) {
    try (InputStream in = Fixture.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ddl(String name, Table table) {
    return table.fields().stream()
        .map(
            field ->
                field.name() + " " + field.type().sql() + (field.required() ? " not null" : ""))
        .collect(Collectors.joining(", ", "create table " + name + " (", ")"));
  }
}
