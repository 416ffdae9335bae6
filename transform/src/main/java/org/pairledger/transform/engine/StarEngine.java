package org.pairledger.transform.engine;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.ContractViolation;
import org.pairledger.transform.table.Given;

/**
 * The door behind which the star is computed. Queries are in the part of SQL that DuckDB and Spark
 * share, with the functions of {@code StarFunctions}; names of tables are those that were told
 * before. Safe for several threads.
 */
public interface StarEngine extends AutoCloseable {

  /** How many rows of ledgers are to come, told before all else; an engine may care. */
  default void expect(long stagedRows) {}

  /** A table made in plain Java, under its name. */
  void give(Given table);

  /** Parquet files that hold the columns of a table; none are an empty table. */
  void found(String name, Table table, List<Path> files);

  /** A query under a name, asked anew by whoever reads it. */
  void view(String name, String query);

  /** A query under a name, asked once. */
  void keep(String name, String query);

  /** The rows of a query, in no order. */
  List<@Nullable Object[]> rows(String query);

  /** How many rows of a table there are; {@code from} may have a condition. */
  long count(String from);

  /**
   * Writes a table whole into a fresh folder, sorted by pairing, first date and key, from where it
   * is read under its name from now on.
   *
   * @return rows written
   * @throws ContractViolation when the query's columns are not the table's
   */
  long write(Table table, String query, Path folder);

  /** How many queries are best asked at once. */
  int sideBySide();

  /** A query without rows that has the columns of a table. */
  default String none(Table table) {
    return SqlNames.none(table);
  }

  @Override
  void close();
}
