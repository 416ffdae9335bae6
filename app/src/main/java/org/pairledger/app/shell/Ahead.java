package org.pairledger.app.shell;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Loads DuckDB's library, four tenths of a second, while a run still reads its workspace and a
 * small machine's second core has nothing to do. A command that asks it at once is not quicker.
 */
public final class Ahead {

  private Ahead() {}

  /** What fails here fails again where it is asked for. */
  public static void begin() {
    Thread thread = new Thread(Ahead::duckdb, "ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private static void duckdb() {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      connection.getMetaData();
    } catch (SQLException | LinkageError toldLater) {
      // Whoever opens it next says what is wrong.
    }
  }
}
