package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.release.WarehouseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollback}: publishes an earlier release again. */
@Command(name = "rollback", description = "Publishes an earlier release again, as a new one.")
public final class RollbackCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Parameters(paramLabel = "RELEASE", description = "The number of the release to go back to.")
  private int release;

  @Override
  public Integer call() throws IOException {
    Path warehouse = WorkspaceFolder.existing(workspace).resolve("warehouse");
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      Manifest again = new Releases(warehouse).rollback(lock, release);
      spec.commandLine()
          .getOut()
          .println("Release " + again.release() + " restores release " + release + ".");
    }
    return ExitCode.DONE;
  }
}
