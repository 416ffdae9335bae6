package org.pairledger.app.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.RunRequest;
import picocli.CommandLine.Option;

/** By whom a command has ledgers read and the star computed, where it is told. */
final class EngineOptions {

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "Who computes: auto, embedded or spark; otherwise what workspace.yaml says.")
  private @Nullable String engine;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "The Spark master that does it (spark://host:7077); otherwise what workspace.yaml says.")
  private @Nullable String master;

  /** Spark itself reads its settings there. */
  RunRequest in(RunRequest request) {
    if (master != null) {
      System.setProperty("spark.master", master);
    }
    return request.by(Optional.ofNullable(engine));
  }
}
