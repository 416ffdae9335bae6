package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.dimension.DimPersons;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.ColumnNotes;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.TableSql;

/**
 * The one DuckDB file of a build while it is made: dimensions as tables, facts as views, of the
 * build's Parquet or of what was read of it, until {@link #finish}, schema {@code assess} to be
 * filled by the assessment.
 */
public final class ServedFile implements AutoCloseable {

  public static final String NAME = "current.duckdb";

  private final Path file;
  private final Path made;
  private final StarFiles star;
  private final List<OwnFact> own;
  private final Connection connection;

  private ServedFile(StarFiles star, Path file, Connection connection) {
    this.star = star;
    this.own = star.own();
    this.file = file;
    this.made = PlainPaths.toWrite(file);
    this.connection = connection;
  }

  /** Begins a build's own file in its folder. */
  public static ServedFile begin(Path build) throws SQLException, IOException {
    return begin(new StarFiles(build), build.resolve(NAME));
  }

  /** Begins a file over a star. */
  public static ServedFile begin(StarFiles star, Path file) throws SQLException, IOException {
    ServedFile served = new ServedFile(star, file, star.open(file.resolveSibling("spill")));
    boolean isBegun = false;
    try {
      served.begin();
      isBegun = true;
      return served;
    } finally {
      if (!isBegun) {
        served.close();
      }
    }
  }

  private void begin() throws SQLException, IOException {
    execute("attach " + DuckDb.file(made) + " as served " + star.storage());
    execute("use served");
    execute("create schema star");
    execute("create schema assess");
    boolean isSmall = star.isSmall(); // each of hundreds of statements would open its files again
    for (Table table : StarTables.ALL) {
      show(table, star.select(table), isSmall);
    }
    StarFiles.showOwn(connection, own);
  }

  private void show(Table table, String rows, boolean isSmall) throws SQLException {
    String name = table.name();
    if (isServed(table)) {
      execute("create table star." + name + " as " + rows);
    } else if (isSmall) {
      execute("create table memory.main." + name + " as " + rows);
      execute("create view star." + name + " as from memory.main." + name);
    } else {
      execute("create view star." + name + " as " + rows);
    }
  }

  /**
   * From here on what runs on the connection reads nothing but the star and these database files,
   * and changes no setting: the SQL of a workspace's own files comes next.
   *
   * @param rows files of rows that are kept from build to build
   */
  public void lock(List<Path> databases, List<Path> rows) throws SQLException, IOException {
    List<Path> readable = new ArrayList<>(star.all());
    readable.addAll(rows);
    for (Path database : databases) {
      readable.add(database);
      readable.add(Path.of(database + ".wal")); // looked for by whoever opens the file
    }
    DuckDb.lock(connection, readable);
  }

  /** What the assessment and the mart views are made with; the file is its current database. */
  public Connection connection() {
    return connection;
  }

  /** Keeps or drops the facts, comments all tables, and leaves one whole file without a log. */
  public void finish(boolean serveFacts) throws SQLException {
    completeAssess();
    for (OwnFact fact : own) {
      execute("drop view star." + fact.table().name());
    }
    for (Table table : StarTables.ALL) {
      if (!isServed(table)) {
        settle(table, serveFacts);
      }
    }
    connection.setAutoCommit(false);
    if (serveFacts) {
      StarFiles.showOwn(connection, own);
    } else {
      nameFacts();
    }
    comment(serveFacts);
    connection.setAutoCommit(true);
    execute("use memory");
    execute("checkpoint served");
    execute("detach served");
    connection.close();
    if (Files.exists(Path.of(made + ".wal"))) {
      throw new CouldNotRun("Cannot finish " + file + ": DuckDB left its log beside it.");
    }
    PlainPaths.keep(made, file);
  }

  /** Tables of the assessment that no job had rows for are there all the same. */
  private void completeAssess() throws SQLException {
    for (Table table : AssessTables.ALL) {
      String name = "assess." + TableSql.nameInAssess(table);
      execute("create table if not exists " + name + " " + TableSql.columns(table));
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

  /**
   * Facts that are not in the file are found beside it, {@code from star.fct_projects()}: by a path
   * that a reader may give, as a path in a view would hold where the file was made alone.
   */
  private void nameFacts() throws SQLException {
    for (Table table : StarTables.ALL) {
      if (!isServed(table)) {
        execute(
            "create macro star.%1$s(release := 'warehouse/current') as table "
                    .formatted(table.name())
                + "select * from read_parquet(release || '/star/%1$s/*.parquet')"
                    .formatted(table.name()));
      }
    }
    for (OwnFact fact : own) {
      execute(
          "create macro star.%s(release := 'warehouse/current') as table "
                  .formatted(fact.table().name())
              + fact.query("star." + FctOwnRecords.TABLE.name() + "(release := release)"));
    }
  }

  private void comment(boolean serveFacts) throws SQLException {
    for (Table table : StarTables.ALL) {
      if (isServed(table) || serveFacts) {
        comment("table", "star." + table.name(), table);
      }
    }
    if (serveFacts) {
      for (OwnFact fact : own) {
        comment("view", "star." + fact.table().name(), fact.table());
      }
    }
    for (Table table : AssessTables.ALL) {
      comment("table", "assess." + TableSql.nameInAssess(table), table);
    }
  }

  private void comment(String kind, String name, Table table) throws SQLException {
    String about = table.label() + "; " + table.grain();
    execute("comment on " + kind + " " + name + " is " + DuckDb.quoted(about));
    for (Field field : table.fields()) {
      String label = ColumnNotes.comment(field.name(), field.label(), field.labelEn());
      execute("comment on column " + name + "." + field.name() + " is " + DuckDb.quoted(label));
    }
  }

  private void execute(String sql) throws SQLException {
    DuckDb.execute(connection, sql);
  }
}
