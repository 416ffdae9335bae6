package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * One pairing's rows alone, in a DuckDB file of their own that is read-only.
 *
 * <p>A table with {@code pairing_id} keeps that pairing's rows; files, columns, persons and sources
 * those that these rows name; regions and hamlets are public and stay whole.
 */
public final class Extract {

  private static final Map<String, String> KEPT_BY_ITS_FACTS =
      Map.of(
          "dim_source_columns",
          "source_file in (select source_file from star.dim_source_files)",
          "bridge_fact_source",
          "fact_id in (select fact_id from kept_facts)"
              + " and source_file in (select source_file from star.dim_source_files)",
          "dim_persons",
          "person_key in (select person_key from kept_persons)");

  private final Connection duckdb;
  private final String pairing;

  private Extract(Connection duckdb, String pairing) {
    this.duckdb = duckdb;
    this.pairing = DuckDb.quoted(pairing);
  }

  /** Writes the file anew from one build. */
  public static void write(Path build, String pairing, Path out) throws SQLException, IOException {
    Path aside = out.resolveSibling("." + out.getFileName() + ".aside");
    Files.deleteIfExists(aside);
    Path made = PlainPaths.toWrite(aside);
    StarFiles star = new StarFiles(build);
    try {
      write(star, pairing, made);
      PlainPaths.keep(made, aside);
      WholeFile.put(aside, out);
    } finally {
      Files.deleteIfExists(made);
      Files.deleteIfExists(aside);
      Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".wal"));
    }
    if (!out.toFile().setWritable(false)) {
      throw new CouldNotRun("Cannot make " + out + " read-only.");
    }
  }

  private static void write(StarFiles star, String pairing, Path made)
      throws SQLException, IOException {
    try (Connection duckdb = DuckDb.open(star.build().resolve("spill"))) {
      Extract extract = new Extract(duckdb, pairing);
      extract.attach(star.build().resolve(ServedFile.NAME), made);
      extract.requireKnown(pairing);
      extract.star(star);
      extract.served("assess");
      extract.served("mart");
      extract.execute("use memory");
      extract.execute("checkpoint out");
      extract.execute("detach out");
    }
  }

  private void attach(Path served, Path file) throws SQLException {
    execute("attach " + DuckDb.file(PlainPaths.toRead(served)) + " as served (read_only)");
    execute("attach " + DuckDb.file(file) + " as out (storage_version 'v1.0.0')");
    execute("use out");
    for (String schema : List.of("star", "assess", "mart")) {
      execute("create schema " + schema);
    }
  }

  private void requireKnown(String name) throws SQLException {
    List<String> known = texts("select pairing_id from served.star.dim_pairings order by all");
    if (!known.contains(name)) {
      throw new CouldNotRun("There is no pairing " + name + "; known: " + String.join(", ", known));
    }
  }

  private void star(StarFiles files) throws SQLException, IOException {
    List<Table> rest = new ArrayList<>();
    for (Table table : StarTables.ALL) {
      if (KEPT_BY_ITS_FACTS.containsKey(table.name())) {
        rest.add(table);
      } else {
        String where = has(table, "pairing_id") ? " where pairing_id = " + pairing : "";
        copy("star." + table.name(), files.select(table) + where);
      }
    }
    files.showOwn(duckdb);
    execute("create temp view kept_facts as " + kept("fact_id"));
    execute("create temp view kept_persons as " + kept("person_key"));
    for (Table table : rest) {
      String where = " where " + KEPT_BY_ITS_FACTS.get(table.name());
      copy("star." + table.name(), files.select(table) + where);
    }
  }

  /** Views are kept as what they show: their queries may look at other pairings. */
  private void served(String schema) throws SQLException {
    String names =
        "select %1$s_name from duckdb_%1$ss() where database_name = 'served'"
            + " and schema_name = '%2$s' and not internal order by all";
    List<String> all = new ArrayList<>(texts(names.formatted("table", schema)));
    all.addAll(texts(names.formatted("view", schema)));
    execute("use served");
    for (String name : all) {
      String columns =
          "select column_name from duckdb_columns() where database_name = 'served'"
              + " and schema_name = '%s' and table_name = '%s'";
      boolean hasPairing = texts(columns.formatted(schema, name)).contains("pairing_id");
      String where = hasPairing ? " where pairing_id = " + pairing : "";
      execute(
          "create table out.%1$s.%2$s as from served.%1$s.%2$s%3$s".formatted(schema, name, where));
    }
  }

  private void copy(String name, String query) throws SQLException {
    execute("create table " + name + " as " + query);
  }

  private static String kept(String column) {
    return StarTables.ALL.stream()
        .filter(table -> table.name().startsWith("fct_") && has(table, column))
        .map(table -> "select " + column + " from out.star." + table.name())
        .collect(Collectors.joining(" union "));
  }

  private static boolean has(Table table, String column) {
    return table.columns().contains(column);
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private void execute(String sql) throws SQLException {
    DuckDb.execute(duckdb, sql);
  }
}
