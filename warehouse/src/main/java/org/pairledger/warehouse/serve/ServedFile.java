package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.star.DimPersons;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;

/**
 * The one DuckDB file of a build while it is made: dimensions as tables, facts as views over the
 * build's Parquet until {@link #finish}, schema {@code assess} to be filled by the assessment.
 */
public final class ServedFile implements AutoCloseable {

  public static final String NAME = "current.duckdb";

  private final Path file;
  private final Connection connection;

  private ServedFile(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Begins the file in a build folder. Older DuckDB must open it, hence its storage version. */
  public static ServedFile begin(Path build) throws SQLException, IOException {
    Path file = build.resolve(NAME);
    Connection connection = DuckDb.open(build.resolve("spill"));
    ServedFile served = new ServedFile(file, connection);
    served.execute("attach " + DuckDb.quoted(file + "") + " as served (storage_version 'v1.0.0')");
    served.execute("use served");
    served.execute("create schema star");
    served.execute("create schema assess");
    StarFiles files = new StarFiles(build);
    for (Table table : StarTables.ALL) {
      String kind = isServed(table) ? "table" : "view";
      served.execute("create " + kind + " star." + table.name() + " as " + files.select(table));
    }
    return served;
  }

  /** What the assessment and the mart views are made with; the file is its current database. */
  public Connection connection() {
    return connection;
  }

  /** Keeps or drops the facts, comments all tables, and leaves one whole file without a log. */
  public void finish(boolean serveFacts) throws SQLException, IOException {
    for (Table table : StarTables.ALL) {
      if (!isServed(table)) {
        settle(table, serveFacts);
      }
    }
    for (Table table : StarTables.ALL) {
      if (isServed(table) || serveFacts) {
        comment("star." + table.name(), table);
      }
    }
    for (Table table : AssessTables.ALL) {
      comment("assess." + table.name().replaceFirst("^assess_", ""), table);
    }
    execute("use memory");
    execute("checkpoint served");
    execute("detach served");
    if (Files.exists(Path.of(file + ".wal"))) {
      throw new CouldNotRun("Cannot finish " + file + ": DuckDB left its log beside it.");
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Dimensions are for every reader; persons go with the facts, of which they are a part. */
  private static boolean isServed(Table table) {
    boolean isFact = table.name().startsWith("fct_") || table.name().equals("bridge_fact_source");
    return !isFact && !table.equals(DimPersons.TABLE);
  }

  private void settle(Table table, boolean serveFacts) throws SQLException {
    String name = "star." + table.name();
    if (serveFacts) {
      execute("create table star.settling as from " + name);
      execute("drop view " + name);
      execute("alter table star.settling rename to " + table.name());
    } else {
      execute("drop view " + name);
    }
  }

  private void comment(String name, Table table) throws SQLException {
    String about = table.label() + "; " + table.grain();
    execute("comment on table " + name + " is " + DuckDb.quoted(about));
    for (var field : table.fields()) {
      String label = field.label() + " (" + field.labelEn() + ")";
      execute("comment on column " + name + "." + field.name() + " is " + DuckDb.quoted(label));
    }
  }

  private void execute(String sql) throws SQLException {
    DuckDb.execute(connection, sql);
  }

  /** Tables of schema assess that no job has made yet are made empty. */
  public void completeAssess() throws SQLException {
    for (Table table : AssessTables.ALL) {
      execute(
          "create table if not exists assess."
              + table.name().replaceFirst("^assess_", "")
              + columns(table.fields()));
    }
  }

  private static String columns(List<org.pairledger.contract.table.Field> fields) {
    return fields.stream()
        .map(f -> f.name() + " " + f.type().sql() + (f.required() ? " not null" : ""))
        .collect(java.util.stream.Collectors.joining(", ", " (", ")"));
  }
}
