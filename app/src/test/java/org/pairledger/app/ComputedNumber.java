package org.pairledger.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.spark.sql.SparkSession;
import org.pairledger.app.run.evaluation.EvaluationNumber;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.contract.Progress;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.SparkWorkers;
import org.pairledger.warehouse.indicator.Rulebook;

/** A program of its own that reads a workspace and prints its evaluation number, line by line. */
final class ComputedNumber {

  /** Locales, and of zones the first, last and those of half and quarter hours. */
  private static final List<String> LOCALES = List.of("zh-CN", "tr-TR", "ar-EG", "th-TH", "en-US");

  private static final List<String> ZONES =
      List.of("Asia/Shanghai", "Etc/GMT+12", "Pacific/Kiritimati", "Asia/Kathmandu");

  private ComputedNumber() {}

  /**
   * Reads the workspace with its own engine and reckons the number under each locale and zone.
   *
   * @param arguments the workspace, and how many threads the engine has
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Path build = root.resolve("warehouse/builds/b");
    try (SparkSession spark = engine(arguments[1])) {
      IngestJob.run(
          () -> new SparkWorkers(spark),
          Rulebooks.of(root).workspace(),
          build,
          true,
          Progress.SILENT);
    }
    for (String locale : LOCALES) {
      for (String zone : ZONES) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Rulebook rules = Rulebooks.of(root);
        System.out.println("number " + EvaluationNumber.of(rules, build));
      }
    }
  }

  private static SparkSession engine(String threads) {
    return SparkSession.builder()
        .appName("number")
        .master("local[" + threads + "]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }
}
