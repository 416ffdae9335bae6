package org.pairledger.app.run.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.workspace.settings.Settings;

/**
 * Which engine reads the ledgers and computes the star of a run, and why.
 *
 * @param engine {@code embedded} or {@code spark}
 * @param why in English, for the one line that says so
 */
public record EngineChoice(String engine, String why) {

  /** So many bytes of ledgers are about a million rows, as far as was measured. */
  static final long EMBEDDED_UP_TO = 200_000_000L;

  private static final String SPARK = "spark";
  private static final String MASTER = "spark.master";
  private static final double MEGA = 1e6;

  /**
   * What was asked for, or what suits the ledgers.
   *
   * @param asked on the command line, before what the workspace says
   * @throws CouldNotRun when there is no such engine
   */
  public static EngineChoice of(Path workspace, Settings settings, Optional<String> asked)
      throws IOException {
    String wanted = asked.orElse(settings.engine());
    if (!Settings.ENGINES.contains(wanted)) {
      throw new CouldNotRun(
          "There is no engine '" + wanted + "': " + String.join(", ", Settings.ENGINES));
    }
    if (!wanted.equals("auto")) {
      return new EngineChoice(wanted, asked.isPresent() ? "asked for" : "workspace.yaml says so");
    }
    return suited(settings.spark(), bytes(workspace.resolve("ledgers")));
  }

  static EngineChoice suited(Map<String, String> spark, long bytes) {
    if (spark.containsKey(MASTER) || System.getProperty(MASTER) != null) {
      return new EngineChoice(SPARK, MASTER + " is named");
    }
    return bytes > EMBEDDED_UP_TO
        ? new EngineChoice(SPARK, megabytes(bytes) + " of ledgers, more than " + limit())
        : new EngineChoice("embedded", megabytes(bytes) + " of ledgers, up to " + limit());
  }

  boolean isSpark() {
    return engine.equals(SPARK);
  }

  private static String limit() {
    return megabytes(EMBEDDED_UP_TO);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
  }

  private static long bytes(Path ledgers) throws IOException {
    if (!Files.isDirectory(ledgers)) {
      return 0;
    }
    try (Stream<Path> found = Files.walk(ledgers)) {
      List<Path> files = found.filter(Files::isRegularFile).toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }
}
