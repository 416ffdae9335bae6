package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.release.Prune;
import org.pairledger.warehouse.release.WarehouseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prune}: takes the files of old releases away. */
@Command(
    name = "prune",
    description = "Removes the files of old releases; never of the newest or of a sealed one.")
public final class PruneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "How many of the newest stay: ${DEFAULT-VALUE} unless said otherwise.")
  private int keep = 5;

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new CouldNotRun("--keep " + keep + ": at least 1.");
    }
    Path warehouse = WorkspaceFolder.existing(workspace).resolve("warehouse");
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      List<String> removed = Prune.run(lock, warehouse, keep);
      removed.forEach(build -> spec.commandLine().getOut().println("removed " + build));
    }
    return ExitCode.DONE;
  }
}
