package org.pairledger.app.run.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.pairledger.contract.CouldNotRun;

/** The one Spark session of a run, set for one machine unless a master is named. */
final class Engine implements AutoCloseable {

  static final String MASTER = "spark.master";

  private static final String LOCAL = "local[*]";

  private static final String LOOPBACK = "127.0.0.1";

  private static final Pattern ON_LOOPBACK =
      Pattern.compile("spark://(localhost|127\\.[0-9.]+)[:,].*");

  /**
   * What each sort and each broadcast takes at once. Left to itself the engine takes 64 MiB,
   * cleared byte by byte, for tables of some hundred rows; longer rows and more of them get more
   * pages.
   */
  private static final String PAGE = "1m";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "spark.ui.enabled", "false",
          "spark.buffer.pageSize", PAGE,
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.datetime.java8API.enabled", "true",
          "spark.sql.parquet.compression.codec", "zstd");

  /**
   * What failed on a worker is done elsewhere; one that fails again and again gets no more work.
   */
  private static final Map<String, String> ON_A_CLUSTER =
      Map.of(
          "spark.task.maxFailures", "16",
          "spark.excludeOnFailure.enabled", "true",
          "spark.excludeOnFailure.task.maxTaskAttemptsPerExecutor", "1",
          "spark.excludeOnFailure.task.maxTaskAttemptsPerNode", "3",
          "spark.scheduler.excludeOnFailure.unschedulableTaskSetTimeout", "20s",
          "spark.executorEnv.LC_ALL", "C.UTF-8");

  private final SparkSession spark;

  private Engine(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Starts one.
   *
   * @param settings of the workspace; what the command line says goes before
   * @throws CouldNotRun when the master does not answer
   */
  static Engine start(Map<String, String> settings) {
    Map<String, String> all = settings(settings);
    SparkSession.Builder builder = SparkSession.builder().appName("pairledger");
    all.forEach(builder::config);
    try {
      return new Engine(builder.getOrCreate());
    } catch (RuntimeException e) {
      throw isLocal(master(all)) ? e : noAnswer(master(all), e);
    }
  }

  private static String master(Map<String, String> settings) {
    return Objects.requireNonNull(settings.get(MASTER));
  }

  private static CouldNotRun noAnswer(String master, RuntimeException e) {
    return new CouldNotRun(
        "No Spark master of this version ("
            + org.apache.spark.package$.MODULE$.SPARK_VERSION()
            + ") answers at "
            + master
            + ".",
        e);
  }

  /** Each by its name. */
  static Map<String, String> settings(Map<String, String> workspace) {
    String master = System.getProperty(MASTER, workspace.getOrDefault(MASTER, LOCAL));
    Map<String, String> all = new HashMap<>(ALWAYS);
    String cores = String.valueOf(Runtime.getRuntime().availableProcessors());
    all.put("spark.sql.shuffle.partitions", cores);
    if (isLocal(master) || ON_LOOPBACK.matcher(master).matches()) {
      all.put("spark.driver.host", LOOPBACK);
      all.put("spark.driver.bindAddress", LOOPBACK);
    }
    if (!isLocal(master)) {
      all.putAll(ON_A_CLUSTER);
      all.put("spark.jars", ShippedCode.known().jars(System.getProperty("java.class.path")));
    }
    all.putAll(workspace);
    all.keySet().removeIf(key -> System.getProperty(key) != null);
    all.put(MASTER, master);
    return all;
  }

  static boolean isLocal(String master) {
    return master.startsWith("local");
  }

  SparkSession spark() {
    return spark;
  }

  /** Where its work is done. */
  String master() {
    return spark.sparkContext().master();
  }

  @Override
  public void close() {
    spark.stop();
  }
}
