package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.pairledger.app.run.inputs.Editions;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.compare.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what differs between two releases, and why. */
@Command(
    name = "diff",
    description =
        "What differs between two releases and why; changes of a score are split into data, target,"
            + " rule and membership.")
public final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Parameters(paramLabel = "A", description = "A release number.")
  private int before;

  @Parameters(paramLabel = "B", description = "A later release number.")
  private int after;

  @Mixin private ComparisonFormat format;

  @Override
  public Integer call() throws IOException {
    format.check();
    Path warehouse = WorkspaceFolder.existing(workspace).resolve("warehouse");
    try {
      Comparison comparison = Editions.compare(warehouse, before, after);
      format.print(comparison, spec.commandLine().getOut());
    } catch (SQLException e) {
      throw new CouldNotRun(
          "Cannot compare " + before + " and " + after + ": " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }
}
