package org.pairledger.ingest.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.pairledger.contract.CouldNotRun;

/** One thread a core of this machine; no engine starts. */
public final class ThreadWorkers implements Workers {

  @Override
  public int count() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public List<String> all(List<? extends Work> pieces, LongConsumer done) {
    ExecutorService pool = Executors.newFixedThreadPool(count());
    try {
      AtomicLong files = new AtomicLong();
      List<Future<String>> begun = new ArrayList<>();
      for (Work piece : pieces) {
        begun.add(
            pool.submit(
                () -> {
                  String result = piece.run();
                  done.accept(files.addAndGet(piece.files()));
                  return result;
                }));
      }
      return results(begun);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> results(List<Future<String>> begun) {
    List<String> results = new ArrayList<>();
    try {
      for (Future<String> one : begun) {
        results.add(one.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CouldNotRun("Interrupted while ledgers were read", e);
    } catch (ExecutionException e) {
      throw Workers.failure(Objects.requireNonNull(e.getCause()));
    }
  }
}
