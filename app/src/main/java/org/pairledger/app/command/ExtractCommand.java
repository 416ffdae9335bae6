package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.release.ExportLog;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.Extract;
import org.pairledger.warehouse.serve.PublicDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: one pairing's rows alone, in a read-only file. */
@Command(
    name = "extract",
    description = "One pairing's rows alone, or the public figures, as a read-only DuckDB file.")
public final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--pairing", paramLabel = "P", description = "Whose rows.")
  private @Nullable String pairing;

  @Option(
      names = "--public",
      description = "No rows, but what may be seen of all pairings by who may not see rows.")
  private boolean isPublic;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (isPublic == (pairing != null)) {
      throw new CouldNotRun("Say whose rows by --pairing P, or --public for what has none.");
    }
    Releases releases = new Releases(WorkspaceFolder.existing(workspace).resolve("warehouse"));
    Path file = out.toAbsolutePath();
    if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
      throw new CouldNotRun("--out " + out + ": its folder does not exist.");
    }
    ExportLog log = ExportLog.of(WorkspaceFolder.existing(workspace).resolve("warehouse"));
    Path build = releases.build(releases.answering());
    try {
      if (isPublic) {
        PublicDatabase.copy(build, file);
      } else {
        Extract.write(build, Objects.requireNonNull(pairing), file);
      }
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot extract " + pairing + ": " + e.getMessage(), e);
    }
    log.tell("extract", isPublic ? "public" : "pairing " + pairing, file);
    return ExitCode.DONE;
  }
}
