package org.pairledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.Extract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: one pairing's rows alone, in a read-only file. */
@Command(name = "extract", description = "One pairing's rows alone, as a read-only DuckDB file.")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--pairing", required = true, paramLabel = "P")
  private String pairing;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Releases releases = new Releases(WorkspaceFolder.existing(workspace).resolve("warehouse"));
    Path file = out.toAbsolutePath();
    if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
      throw new CouldNotRun("--out " + out + ": its folder does not exist.");
    }
    try {
      Extract.write(releases.build(releases.answering()), pairing, file);
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot extract " + pairing + ": " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }
}
