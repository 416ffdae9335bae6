package org.pairledger.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.trial.Trials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code test}: runs the workspace's own tests of its rules. */
@Command(
    name = "test",
    description = "Runs the tests in catalogue/tests: rows in, figures, findings or points out.")
public final class TestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Override
  public Integer call() {
    Rulebook rules = Rulebooks.of(WorkspaceFolder.existing(workspace));
    List<Trials.Result> results = results(rules);
    if (results.isEmpty()) {
      throw new CouldNotRun("There are no tests: catalogue/tests/*.yaml holds them.");
    }
    results.forEach(this::print);
    long missed = results.stream().filter(result -> !result.isMet()).count();
    print(results.size() + " tests, " + missed + " failed");
    return missed == 0 ? ExitCode.DONE : ExitCode.TESTS_FAILED;
  }

  private static List<Trials.Result> results(Rulebook rules) {
    try {
      return Trials.run(rules, Rulebooks.checks(rules));
    } catch (WorkspaceFaults e) {
      throw new CouldNotRun(e.getMessage(), e);
    }
  }

  private void print(Trials.Result result) {
    print((result.isMet() ? "ok      " : "FAILED  ") + result.file() + "  " + result.test());
    result.differences().forEach(difference -> print("        " + difference));
  }

  private void print(String line) {
    spec.commandLine().getOut().println(line);
  }
}
