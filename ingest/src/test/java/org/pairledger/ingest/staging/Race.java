package org.pairledger.ingest.staging;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Lets several ways of doing the same rows run in turn, on one thread, and tells of each the median
 * by the clock and the best by the thread's processor time, which leaves out collections.
 */
final class Race {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARMING = 2;
  private static final int ROUNDS = 5;

  private final int rows;
  private final Map<String, Callable<Long>> lanes = new LinkedHashMap<>();

  Race(int rows) {
    this.rows = rows;
  }

  Race lane(String name, Callable<Long> work) {
    lanes.put(name, work);
    return this;
  }

  void run() throws Exception {
    Map<String, long[]> nanos = new LinkedHashMap<>();
    Map<String, Long> processor = new LinkedHashMap<>();
    for (int round = -WARMING; round < ROUNDS; round++) {
      for (Map.Entry<String, Callable<Long>> lane : lanes.entrySet()) {
        long begun = THREADS.getCurrentThreadCpuTime();
        long took = took(lane.getValue());
        long worked = THREADS.getCurrentThreadCpuTime() - begun;
        if (round >= 0) {
          nanos.computeIfAbsent(lane.getKey(), name -> new long[ROUNDS])[round] = took;
          processor.merge(lane.getKey(), worked, Math::min);
        }
      }
    }
    nanos.forEach((lane, took) -> tell(lane, took, processor.get(lane)));
  }

  private long took(Callable<Long> work) throws Exception {
    long begun = System.nanoTime();
    long done = work.call();
    if (done != rows) {
      throw new IllegalStateException(done + " rows instead of " + rows);
    }
    return System.nanoTime() - begun;
  }

  @SuppressWarnings("SystemOut")
  private void tell(String lane, long[] nanos, long processor) {
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%s: median of %d %,d ms (%,d to %,d), %,d rows a second; by processor time %,d%n",
        lane,
        ROUNDS,
        nanos[ROUNDS / 2] / 1_000_000,
        nanos[0] / 1_000_000,
        nanos[ROUNDS - 1] / 1_000_000,
        rows * 1_000_000_000L / nanos[ROUNDS / 2],
        rows * 1_000_000_000L / processor);
  }
}
