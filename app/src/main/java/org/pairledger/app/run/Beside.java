package org.pairledger.app.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A second thread for what a run needs later and no stage before that waits for: most stages wait
 * for one core while the other has nothing to do.
 */
final class Beside implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread one = new Thread(work, "beside");
            one.setDaemon(true);
            return one;
          });

  /** Begins it when what was begun before is done. */
  <T> Future<T> begin(Callable<T> work) {
    return thread.submit(work);
  }

  /** What came of it, or what it failed by, as if it had been done here. */
  static <T> T of(Future<T> begun) throws IOException, SQLException {
    try {
      return begun.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw asItWas(Objects.requireNonNull(e.getCause()));
    }
  }

  private static RuntimeException asItWas(Throwable failure) throws IOException, SQLException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof SQLException sql) {
      throw sql;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
  }

  /** Waits for what was begun: nothing is written any more when a run cleans up after itself. */
  @Override
  public void close() {
    thread.shutdown();
    boolean isInterrupted = false;
    while (!thread.isTerminated()) {
      try {
        boolean unused = thread.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
