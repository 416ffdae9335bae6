package org.pairledger.warehouse.own;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * Runs the SQL of one file, all its statements together no longer than they may take and within the
 * memory DuckDB may take; what goes beyond is the file's fault and says its name.
 */
public final class TimedSql {

  /** How long DuckDB may take to come to where it stops; inside one function it never looks. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private static final int COULD_NOT_RUN = 2;
  private static final ScheduledThreadPoolExecutor WATCH = watch();

  private final Connection connection;
  private final String file;
  private final int seconds;
  private final long begun = System.nanoTime();

  /**
   * The statements of one file, from now on.
   *
   * @param seconds how long all of them may take together
   */
  public TimedSql(Connection connection, String file, int seconds) {
    this.connection = connection;
    this.file = file;
    this.seconds = seconds;
  }

  /**
   * Runs one statement, by a JDBC statement of its own, as DuckDB closes one that fails.
   *
   * @return how many rows it wrote
   * @throws CouldNotRun if time or memory is not enough
   */
  public long update(String sql) throws SQLException {
    int left = left();
    ScheduledFuture<?> end = WATCH.schedule(this::end, left + GRACE.toSeconds(), TimeUnit.SECONDS);
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(left);
      return statement.executeLargeUpdate(sql);
    } catch (SQLTimeoutException e) {
      throw new CouldNotRun(tooLong(), e);
    } catch (SQLException e) {
      if (String.valueOf(e.getMessage()).startsWith("Out of Memory Error")) {
        throw new CouldNotRun(
            file + ": its SQL needs more memory than there is: " + DuckDb.message(e), e);
      }
      throw e;
    } finally {
      end.cancel(false);
    }
  }

  private int left() {
    long gone = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    if (gone >= seconds) {
      throw new CouldNotRun(tooLong());
    }
    return Math.toIntExact(seconds - gone);
  }

  private String tooLong() {
    return file
        + ": its SQL was stopped after "
        + seconds
        + " seconds; sql_seconds in workspace.yaml says how long it may take";
  }

  /** A native function cannot be left in another way; what is published stands, as after a kill. */
  private void end() {
    System.err.println(tooLong() + ".");
    Runtime.getRuntime().halt(COULD_NOT_RUN);
  }

  private static ScheduledThreadPoolExecutor watch() {
    ScheduledThreadPoolExecutor watch =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "time of SQL");
              thread.setDaemon(true);
              return thread;
            });
    watch.setRemoveOnCancelPolicy(true);
    return watch;
  }
}
