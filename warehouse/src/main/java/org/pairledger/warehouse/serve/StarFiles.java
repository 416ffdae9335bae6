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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.TableSql;

/**
 * The Parquet files of one build's star.
 *
 * @param build the build folder, absolute
 */
public record StarFiles(Path build) {

  private static final long MOST_OF_A_SMALL_ONE = 16L << 20;

  public StarFiles {
    build = build.toAbsolutePath().normalize();
  }

  /** The files of a table in the order of their names; none when the build does not have it. */
  public List<Path> of(Table table) throws IOException {
    Path folder = build.resolve("star").resolve(table.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".parquet"))
          .sorted()
          .toList();
    }
  }

  /**
   * The tables that do not have the same rows in another build.
   *
   * @param connection may read both builds' files
   */
  public SortedSet<String> differing(Connection connection, StarFiles other) throws IOException {
    SortedSet<String> differing = new TreeSet<>();
    for (Table table : StarTables.ALL) {
      if (!isSame(connection, table, other)) {
        differing.add(table.name());
      }
    }
    return differing;
  }

  /** The same bytes, or the same rows, of which a writer may make other bytes another time. */
  private boolean isSame(Connection connection, Table table, StarFiles other) throws IOException {
    List<Path> own = of(table);
    List<Path> others = other.of(table);
    if (own.size() == 1 && others.size() == 1 && Files.mismatch(own.get(0), others.get(0)) == -1) {
      return true;
    }
    return !own.isEmpty()
        && !others.isEmpty()
        && isOfTheSameRows(connection, select(table), other.select(table));
  }

  /**
   * By the number of rows and two sums of the hash of each, in one statement; rows of a damaged
   * table cannot be set beside others: all of them are other ones.
   */
  private static boolean isOfTheSameRows(Connection connection, String rows, String others) {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select (" + content(rows) + ") is not distinct from (" + content(others) + ")")) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException unreadable) {
      return false;
    }
  }

  private static String content(String rows) {
    return "select (count(*), sum(hash(one)), bit_xor(hash(one))) from (" + rows + ") as one";
  }

  /** The files of all tables. */
  List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Table table : StarTables.ALL) {
      all.addAll(of(table));
    }
    return List.copyOf(all);
  }

  /**
   * The typed facts of the kinds of ledgers that the build's rules declare; none where another
   * program took a contract that today's refuses.
   */
  List<OwnFact> own() {
    try {
      return OwnFact.in(build.resolve("rules"));
    } catch (CatalogueFaults ofAnotherProgram) {
      return List.of();
    }
  }

  /** Shows them in the schema {@code star} of the current database, beside the facts. */
  void showOwn(Connection connection) throws SQLException {
    showOwn(connection, own());
  }

  /** The same of those that were read already. */
  static void showOwn(Connection connection, List<OwnFact> own) throws SQLException {
    for (OwnFact fact : own) {
      DuckDb.execute(
          connection,
          "create view if not exists star." + fact.table().name() + " as " + fact.query());
    }
  }

  /** A database in memory to read it with, which spills into the build. */
  public Connection open() throws SQLException, IOException {
    return open(build.resolve("spill"));
  }

  /**
   * The same, which spills elsewhere. Of a small star a statement is done before a second thread
   * has heard of it, and until that one has, the first waits without sleeping.
   */
  public Connection open(Path spill) throws SQLException, IOException {
    return isSmall() ? DuckDb.openOnOneThread(spill) : DuckDb.open(spill);
  }

  /**
   * How a file of what is made of it is stored, for {@code attach}: DuckDB from 1.1.3 on opens it.
   * The hundreds of tables over a small star fill no more than a part of a block each, and a file
   * of small blocks is a third as long for whoever writes, hashes or copies it.
   */
  String storage() throws IOException {
    return isSmall()
        ? "(storage_version 'v1.0.0', block_size 16384)"
        : "(storage_version 'v1.0.0')";
  }

  /** Whether all of it is held in memory as easily as read. */
  public boolean isSmall() throws IOException {
    long bytes = 0;
    for (Path file : all()) {
      bytes += Files.size(file);
    }
    return bytes <= MOST_OF_A_SMALL_ONE;
  }

  /**
   * A query over exactly these files; over no rows of the table's shape when there are none. What
   * another program wrote has the columns it wrote, and those of today's without values.
   */
  public String select(Table table) throws IOException {
    List<Path> files = of(table);
    if (files.isEmpty()) {
      return TableSql.none(table);
    }
    String list = files.stream().map(DuckDb::file).collect(Collectors.joining(", "));
    return TableSql.over(table, "select * from read_parquet([" + list + "], union_by_name = true)");
  }
}
