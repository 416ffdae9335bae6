package org.pairledger.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.compare.Change;
import org.pairledger.warehouse.compare.Differences;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ServedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what differs between two releases. */
@Command(name = "diff", description = "What differs between two releases, files first.")
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Parameters(paramLabel = "A", description = "A release number.")
  private int before;

  @Parameters(paramLabel = "B", description = "A later release number.")
  private int after;

  @Option(names = "--json", description = "Print JSON instead of lines.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Releases releases = new Releases(WorkspaceFolder.existing(workspace).resolve("warehouse"));
    List<Change> changes;
    try {
      changes = Differences.between(served(releases, before), served(releases, after));
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot compare " + before + " and " + after + ": " + e, e);
    }
    print(changes);
    return ExitCode.DONE;
  }

  private void print(List<Change> changes) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(changes));
      return;
    }
    changes.forEach(change -> out.println(change.line()));
    spec.commandLine().getErr().println(changes.size() + " differences");
  }

  private static Path served(Releases releases, int number) throws IOException {
    return releases
        .find(number)
        .map(manifest -> releases.build(manifest).resolve(ServedFile.NAME))
        .orElseThrow(() -> new CouldNotRun("There is no release " + number + "."));
  }
}
