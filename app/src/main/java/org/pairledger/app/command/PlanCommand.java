package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.ConsoleProgress;
import org.pairledger.app.run.Rehearsal;
import org.pairledger.app.run.RunRequest;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.run.outcome.ClosedYears;
import org.pairledger.app.shell.Ahead;
import org.pairledger.app.shell.ClassArchive;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.MachineFault;
import org.pairledger.app.shell.Terminal;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.compare.Comparison;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan}: what a run would change, before it is published. */
@Command(
    name = "plan",
    description =
        "What a run would change, and because of which files, cells and rules; publishes nothing.",
    footer = {"", "Exit: 0 nothing would change, 3 something would, 2 could not run."})
public final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Count up to this day (2020-12-31) instead of the workspace's own.")
  private @Nullable LocalDate asOf;

  @Mixin private EngineOptions engine;

  @Mixin private ComparisonFormat format;

  @Override
  public Integer call() throws IOException {
    format.check();
    Path folder = WorkspaceFolder.existing(workspace);
    MachineFault.needMemory(Runtime.getRuntime().maxMemory());
    ConsoleProgress progress =
        new ConsoleProgress(spec.commandLine().getErr(), Terminal.isStderr());
    RunRequest request = engine.in(RunRequest.of(folder, Optional.ofNullable(asOf), progress));
    Ahead.begin();
    Rulebook rules = Rulebooks.of(folder);
    if (request.alreadyPublished().isPresent()) {
      int current = request.alreadyPublished().get().release();
      say("nothing", "没有变化：输入、规则、程序和截至日都与第 " + current + " 版相同。");
      return ExitCode.DONE;
    }
    if (new Releases(folder.resolve("warehouse")).current().isEmpty()) {
      say("first", "尚未发布过：运行会发布第一版，一切都是新的。");
      return ExitCode.WOULD_CHANGE;
    }
    try {
      Rehearsal rehearsal = Rehearsal.of(rules, request);
      Comparison comparison = rehearsal.comparison();
      progress.finish();
      if (!format.isJson()) {
        rehearsal.doubts().lines().forEach(spec.commandLine().getOut()::println);
      }
      Map<String, Object> earlier = Map.of("earlierYears", rehearsal.closedYears().figures());
      format.print(comparison, earlier, spec.commandLine().getOut());
      if (!format.isJson()) {
        closedYears(rehearsal.closedYears()).forEach(spec.commandLine().getOut()::println);
      }
      return comparison.isNothing() ? ExitCode.DONE : ExitCode.WOULD_CHANGE;
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot say what a run would change: " + e.getMessage(), e);
    }
  }

  /** Which figures of earlier years would move, and which of them would stop the run. */
  private static List<String> closedYears(ClosedYears years) {
    List<String> lines = new ArrayList<>();
    List<String> barred = years.barred();
    if (!years.lines().isEmpty()) {
      lines.add("以前年度将变动的数：" + years.lines().size() + " 个");
      years
          .lines()
          .forEach(line -> lines.add("  " + (barred.contains(line) ? "（已封存）" : "") + line));
    }
    if (!barred.isEmpty()) {
      lines.add("其中 " + barred.size() + " 个属已封存年度，且不是该年度的文件引起：run 将停止，确认后用 run --accept。");
    }
    return lines;
  }

  /** What is said without having looked at anything. */
  private void say(String state, String sentence) {
    ClassArchive.notThisTime();
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        format.isJson()
            ? ComparisonFormat.json(Map.of("state", state, "message", sentence))
            : sentence);
  }
}
