package org.pairledger.app.run;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of a run, set for one machine unless the workspace says otherwise. */
final class Engine implements AutoCloseable {

  /**
   * What each sort and each broadcast takes at once. Left to itself the engine takes 64 MiB,
   * cleared byte by byte, for tables of some hundred rows; longer rows and more of them get more
   * pages.
   */
  private static final String PAGE = "1m";

  private final SparkSession spark;

  private Engine(SparkSession spark) {
    this.spark = spark;
  }

  static Engine start(Map<String, String> settings) {
    int cores = Runtime.getRuntime().availableProcessors();
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("pairledger")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", String.valueOf(cores))
            .config("spark.buffer.pageSize", PAGE)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.parquet.compression.codec", "zstd");
    if (System.getProperty("spark.master") == null) {
      builder.master("local[*]");
    }
    settings.forEach(builder::config);
    return new Engine(builder.getOrCreate());
  }

  SparkSession spark() {
    return spark;
  }

  @Override
  public void close() {
    spark.stop();
  }
}
