package org.pairledger.app.run.engine;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.spark.ExceptionFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;

/** What befell the workers of a run, so that one sentence can say why it stopped. */
final class SparkFaults extends SparkListener {

  private static final String STANDS = " What was published stands.";

  private final String master;
  private final Map<String, String> hosts = new ConcurrentHashMap<>();
  private final Map<String, String> faults = new ConcurrentSkipListMap<>();
  private final Map<String, String> lost = new ConcurrentSkipListMap<>();
  private volatile boolean isAbandoned;

  SparkFaults(String master) {
    this.master = master;
  }

  @Override
  public void onExecutorAdded(SparkListenerExecutorAdded added) {
    hosts.put(added.executorId(), added.executorInfo().executorHost());
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    String host = hosts.getOrDefault(removed.executorId(), "?");
    lost.put(host, WorkerWords.line(removed.reason()));
  }

  @Override
  public void onTaskStart(SparkListenerTaskStart start) {
    hosts.put(start.taskInfo().executorId(), start.taskInfo().host());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.reason() instanceof ExceptionFailure failed) {
      faults.put(end.taskInfo().host(), WorkerWords.of(failed.toErrorString()));
    }
  }

  /** No worker was there for so long that none is waited for. */
  void abandon() {
    isAbandoned = true;
  }

  /** One sentence instead of what Spark says, where the fault is not this program's own. */
  RuntimeException said(RuntimeException failure) {
    return isOfSpark(failure) ? new CouldNotRun(sentence(failure) + STANDS, failure) : failure;
  }

  private static boolean isOfSpark(@Nullable Throwable failure) {
    return failure != null
        && (failure.getClass().getName().startsWith("org.apache.spark.")
            || isOfSpark(failure.getCause()));
  }

  private String sentence(RuntimeException failure) {
    if (isAbandoned) {
      return nobody();
    }
    if (!faults.isEmpty()) {
      return each(faults) + ".";
    }
    return lost.isEmpty()
        ? "The cluster " + master + " could not do it: " + WorkerWords.line(failure) + "."
        : "Spark gave up after workers were lost: " + each(lost) + ".";
  }

  private String nobody() {
    String why = lost.isEmpty() ? "" : " (" + each(lost) + ")";
    return "No worker of "
        + master
        + " took up the work"
        + why
        + ": are there any, with as much free memory and as many cores as spark.executor.memory"
        + " and spark.executor.cores ask for?";
  }

  private static String each(Map<String, String> byHost) {
    return new TreeMap<>(byHost)
        .entrySet().stream()
            .map(one -> "worker " + one.getKey() + " " + one.getValue())
            .collect(Collectors.joining("; "))
            .replaceFirst("^w", "W");
  }
}
