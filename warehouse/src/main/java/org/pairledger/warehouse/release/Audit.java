package org.pairledger.warehouse.release;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;
import org.pairledger.warehouse.serve.StarFiles;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * Reads a build again before it is published: rows are those that were written, keys repeat
 * nowhere, required columns are filled; what it finds is the manifest's list of tables.
 */
public final class Audit implements AutoCloseable {

  private final StarFiles star;
  private final Connection duckdb;
  private final List<String> faults = new ArrayList<>();

  private Audit(StarFiles star) throws IOException, SQLException {
    this.star = star;
    this.duckdb = star.open();
  }

  /**
   * The tables of a build, or a refusal that lists every fault.
   *
   * @param written rows by table as the writer counted them
   */
  public static List<Manifest.TableEntry> of(Path build, Map<String, Long> written)
      throws IOException, SQLException {
    try (Audit audit = new Audit(new StarFiles(build))) {
      List<Manifest.TableEntry> tables = new ArrayList<>();
      for (Table table : StarTables.ALL) {
        tables.add(audit.table(table, written));
      }
      audit.refuseIfAnyFault();
      return List.copyOf(tables);
    }
  }

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }

  private Manifest.TableEntry table(Table table, Map<String, Long> written)
      throws IOException, SQLException {
    List<Manifest.FileEntry> files = new ArrayList<>();
    for (Path file : star.of(table)) {
      files.add(entry(file));
    }
    long rows = files.stream().mapToLong(Manifest.FileEntry::rows).sum();
    long expected = written.getOrDefault(table.name(), rows);
    if (rows != expected) {
      faults.add(table.name() + " has " + rows + " rows, but " + expected + " were written");
    }
    SortedMap<String, String> totals = new TreeMap<>();
    if (!files.isEmpty()) {
      requireKeyed(table);
      requireFilled(table);
      totals.putAll(totals(table));
    }
    return new Manifest.TableEntry(table.name(), rows, totals, files);
  }

  /** A file's rows are those its own footer tells. */
  private Manifest.FileEntry entry(Path file) throws IOException, SQLException {
    String path = star.build().relativize(file).toString().replace('\\', '/');
    String footer = "select num_rows from parquet_file_metadata([" + DuckDb.file(file) + "])";
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(footer)) {
      rows.next();
      return new Manifest.FileEntry(path, rows.getLong(1), Files.size(file), Sha256.of(file));
    }
  }

  private void requireKeyed(Table table) throws IOException, SQLException {
    String key = table.key().stream().map(Field::name).collect(Collectors.joining(", "));
    String repeated =
        "select count(*) from (select 1 from ("
            + star.select(table)
            + ") group by "
            + key
            + " having count(*) > 1)";
    try (Statement statement = duckdb.createStatement();
        ResultSet count = statement.executeQuery(repeated)) {
      count.next();
      if (count.getLong(1) > 0) {
        faults.add(
            table.name()
                + " repeats "
                + count.getLong(1)
                + " keys, but the grain is '"
                + table.grain()
                + "'");
      }
    }
  }

  private void requireFilled(Table table) throws IOException, SQLException {
    List<Field> required = table.fields().stream().filter(Field::required).toList();
    List<BigDecimal> empty = look(table, required, "count(*) filter (where %s is null)");
    for (int i = 0; i < required.size(); i++) {
      if (empty.get(i).signum() != 0) {
        String column = table.name() + "." + required.get(i).name();
        faults.add(column + " is required, but empty in " + empty.get(i).toBigInteger() + " rows");
      }
    }
  }

  private Map<String, String> totals(Table table) throws IOException, SQLException {
    List<Field> exact = table.fields().stream().filter(f -> f.type() == Type.DECIMAL).toList();
    List<BigDecimal> sums = look(table, exact, "coalesce(sum(%s), 0)");
    Map<String, String> totals = new TreeMap<>();
    for (int i = 0; i < exact.size(); i++) {
      totals.put(exact.get(i).name(), sums.get(i).toPlainString());
    }
    return totals;
  }

  /** One number for each of these columns, in one pass over the table. */
  private List<BigDecimal> look(Table table, List<Field> fields, String number)
      throws IOException, SQLException {
    if (fields.isEmpty()) {
      return List.of();
    }
    String numbers =
        fields.stream()
            .map(field -> "(" + number.formatted(field.name()) + ")::decimal(38,2)")
            .collect(Collectors.joining(", "));
    String select = "select " + numbers + " from (" + star.select(table) + ")";
    try (Statement statement = duckdb.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      row.next();
      List<BigDecimal> found = new ArrayList<>();
      for (int i = 1; i <= fields.size(); i++) {
        found.add(row.getBigDecimal(i));
      }
      return found;
    }
  }

  private void refuseIfAnyFault() {
    if (!faults.isEmpty()) {
      throw new CouldNotRun(
          "The new build failed its audit and is not published; the release before it stands:\n"
              + String.join("\n", faults));
    }
  }
}
