package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.ConsoleProgress;
import org.pairledger.app.run.MainJob;
import org.pairledger.app.run.RunRequest;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.run.outcome.HeldBack;
import org.pairledger.app.run.outcome.OpenDoubts;
import org.pairledger.app.run.outcome.Published;
import org.pairledger.app.run.outcome.RunSummary;
import org.pairledger.app.shell.Ahead;
import org.pairledger.app.shell.ClassArchive;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.MachineFault;
import org.pairledger.app.shell.Terminal;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: ledgers to a published release; nothing at all when nothing changed. */
@Command(
    name = "run",
    description = "The main job: ledgers to star, indicators, assessment, a published release.")
public final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Count up to this day (2020-12-31) instead of the workspace's own.")
  private @Nullable LocalDate asOf;

  @Mixin private EngineOptions engine;

  @Option(
      names = "--strict",
      description = "Publish nothing while a doubt is open: exit 1 and the list.")
  private boolean strict;

  @Option(
      names = "--accept",
      description = "Also publish what moves a sealed year by something else than its own files.")
  private boolean accept;

  @Option(
      names = "--new-secret",
      description = "Go on with another secret than before: every person gets another key.")
  private boolean isOfNewSecret;

  @Override
  public Integer call() throws IOException, SQLException {
    PrintWriter err = spec.commandLine().getErr();
    ConsoleProgress progress = new ConsoleProgress(err, Terminal.isStderr());
    Path folder = WorkspaceFolder.existing(workspace);
    MachineFault.needMemory(Runtime.getRuntime().maxMemory());
    RunRequest request =
        engine
            .in(RunRequest.of(folder, Optional.ofNullable(asOf), progress))
            .strict(strict)
            .accepting(accept)
            .withNewSecret(isOfNewSecret);
    List<String> damage = request.damage();
    damage.forEach(fault -> err.println(fault + ": made anew"));
    Optional<Manifest> published = damage.isEmpty() ? request.alreadyPublished() : Optional.empty();
    if (published.isPresent()) {
      ClassArchive.notThisTime();
      spec.commandLine()
          .getOut()
          .println("Nothing changed: release " + published.get().release() + " is current.");
      return doubted(folder, published.get());
    }
    Ahead.begin();
    Rulebook rules = Rulebooks.of(folder);
    Published done;
    try {
      done = MainJob.run(rules, request);
    } catch (HeldBack e) {
      progress.finish();
      e.lines().forEach(spec.commandLine().getOut()::println);
      err.println(e.getMessage() + " Answer them (see 'doubts'), or run without --strict.");
      return ExitCode.DATA_PROBLEMS;
    }
    progress.finish();
    RunSummary summary = RunSummary.of(folder, done, rules.workspace());
    summary.lines().forEach(spec.commandLine().getOut()::println);
    return summary.isAboveThreshold() ? ExitCode.DATA_PROBLEMS : ExitCode.DONE;
  }

  /** What was open when it was published is open still. */
  private int doubted(Path folder, Manifest release) throws IOException, SQLException {
    OpenDoubts doubts = OpenDoubts.of(new Releases(folder.resolve("warehouse")).build(release));
    doubts.lines().forEach(spec.commandLine().getOut()::println);
    return doubts.count() > 0 ? ExitCode.DATA_PROBLEMS : ExitCode.DONE;
  }
}
