package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * A star in a database of its own in memory, so that several of them stand side by side in one
 * connection; its tables may come from the Parquet of more than one build.
 */
public final class ShownStar {

  /** From which build a table comes. */
  public interface Origin {
    StarFiles of(Table table);
  }

  private ShownStar() {}

  /**
   * Makes the database with its schemas {@code star} and {@code assess}, and goes there.
   *
   * @param own whose rules declare the kinds of ledgers that are not the program's
   */
  public static void show(Connection connection, String database, StarFiles own, Origin origin)
      throws SQLException, IOException {
    DuckDb.execute(connection, "attach ':memory:' as " + database);
    DuckDb.execute(connection, "use " + database);
    DuckDb.execute(connection, "create schema star");
    DuckDb.execute(connection, "create schema assess");
    for (Table table : StarTables.ALL) {
      DuckDb.execute(
          connection, "create view star." + table.name() + " as " + origin.of(table).select(table));
    }
    own.showOwn(connection);
  }

  /** Shows in it which rows an attached served file set aside; an older one set none aside. */
  public static void showDoubts(Connection connection, String served) throws SQLException {
    DuckDb.execute(
        connection, "create view assess.doubted_facts as from " + served + ".assess.doubted_facts");
  }

  /** Forgets the database. */
  public static void forget(Connection connection, String database) throws SQLException {
    DuckDb.execute(connection, "use memory");
    DuckDb.execute(connection, "detach " + database);
  }
}
