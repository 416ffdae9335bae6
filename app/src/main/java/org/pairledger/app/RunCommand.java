package org.pairledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.ConsoleProgress;
import org.pairledger.app.run.MainJob;
import org.pairledger.app.run.Published;
import org.pairledger.app.run.Rulebooks;
import org.pairledger.app.run.RunRequest;
import org.pairledger.app.run.RunSummary;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: ledgers to a published release; nothing at all when nothing changed. */
@Command(
    name = "run",
    description = "The main job: ledgers to star, indicators, assessment, a published release.")
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Count up to this day (2020-12-31) instead of the workspace's own.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--accept",
      description = "Also publish what moves a sealed year by something else than its own files.")
  private boolean accept;

  @Override
  public Integer call() throws IOException, SQLException {
    PrintWriter err = spec.commandLine().getErr();
    ConsoleProgress progress = new ConsoleProgress(err, Terminal.isStderr());
    Path folder = WorkspaceFolder.existing(workspace);
    RunRequest asked = RunRequest.of(folder, Optional.ofNullable(asOf), progress);
    RunRequest request = accept ? asked.accepting() : asked;
    Optional<Manifest> published = request.alreadyPublished();
    if (published.isPresent()) {
      ClassArchive.notThisTime();
      spec.commandLine()
          .getOut()
          .println("Nothing changed: release " + published.get().release() + " is current.");
      return ExitCode.DONE;
    }
    Rulebook rules = Rulebooks.of(folder);
    Published done = MainJob.run(rules, request);
    progress.finish();
    RunSummary summary = RunSummary.of(folder, done, rules.workspace().settings());
    summary.lines().forEach(spec.commandLine().getOut()::println);
    return summary.isAboveThreshold() || summary.hasUnreadLedgers()
        ? ExitCode.DATA_PROBLEMS
        : ExitCode.DONE;
  }
}
