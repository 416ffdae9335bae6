package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.person.FreeWords;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.release.Seals;
import org.pairledger.warehouse.release.WarehouseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seal}: keeps a handed-in evaluation and its release for good. */
@Command(name = "seal", description = "Keeps an evaluation and its release from pruning.")
public final class SealCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--release", paramLabel = "N", description = "Instead of the current one.")
  private @Nullable Integer release;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, in words.")
  private String reason;

  @Override
  public Integer call() throws IOException {
    Path warehouse = WorkspaceFolder.existing(workspace).resolve("warehouse");
    Seals.Seal seal = sealed(warehouse);
    spec.commandLine()
        .getOut()
        .println("Sealed release " + seal.release() + ", evaluation " + seal.evaluation() + ".");
    return ExitCode.DONE;
  }

  private Seals.Seal sealed(Path warehouse) throws IOException {
    Releases releases = new Releases(warehouse);
    Manifest manifest = chosen(releases);
    releases.sound(manifest);
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      releases.mend(lock);
      return new Seals(warehouse).seal(manifest, FreeWords.shown(reason));
    }
  }

  private Manifest chosen(Releases releases) throws IOException {
    if (release == null) {
      return releases.required();
    }
    return releases
        .find(release)
        .orElseThrow(() -> new CouldNotRun("There is no release " + release + "."));
  }
}
