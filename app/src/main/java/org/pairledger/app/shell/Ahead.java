package org.pairledger.app.shell;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/**
 * Loads DuckDB's library, four tenths of a second, while a command still looks at its workspace and
 * a small machine's second core has nothing to do.
 */
public final class Ahead {

  private static final Set<String> ASKING =
      Set.of("run", "plan", "query", "explain", "evaluate", "doubts", "diff", "owed");

  private Ahead() {}

  /** For commands that cannot do without it; what fails here fails again where it is asked for. */
  public static void begin(String... args) {
    if (args.length > 0 && ASKING.contains(args[0])) {
      Thread thread = new Thread(Ahead::duckdb, "ahead");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void duckdb() {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      connection.getMetaData();
    } catch (SQLException | LinkageError toldLater) {
      // Whoever opens it next says what is wrong.
    }
  }
}
