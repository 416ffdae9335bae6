package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.query.Format;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ReleaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: SQL on a release, the newest unless another is named, which it can only read. */
@Command(
    name = "query",
    description = "SQL on the newest release, or another: mart.*, assess.*, star.* (read-only).")
public final class QueryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Parameters(paramLabel = "SQL", description = "One SELECT, in quotes.")
  private String sql;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      description = "How to print: ${DEFAULT-VALUE} unless said otherwise.")
  private String format = "table";

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "An earlier release, as it was published: the newest unless given.")
  private @Nullable Integer release;

  @Option(
      names = "--no-bom",
      description = "csv without the byte order mark that a Chinese Excel needs to read UTF-8.")
  private boolean hasNoMark;

  @Option(
      names = "--public",
      description = "On public.duckdb: what those may see who may not see rows, mart.* alone.")
  private boolean isPublic;

  @Override
  public Integer call() throws IOException {
    Format chosen = chosen();
    Releases releases = new Releases(WorkspaceFolder.existing(workspace).resolve("warehouse"));
    try (ReleaseReader reader = reader(build(releases))) {
      reader.query(sql, chosen.to(spec.commandLine().getOut(), !hasNoMark));
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot run the query: " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }

  private ReleaseReader reader(Path build) throws IOException, SQLException {
    return isPublic ? ReleaseReader.openPublic(build) : ReleaseReader.open(build);
  }

  private Path build(Releases releases) throws IOException {
    if (release == null) {
      return releases.build(releases.answering());
    }
    Manifest named =
        releases
            .find(release)
            .orElseThrow(() -> new CouldNotRun("There is no release " + release + "."));
    return releases.sound(named);
  }

  private Format chosen() {
    try {
      return Format.valueOf(format.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CouldNotRun("--format " + format + ": allowed are table, csv and json.");
    }
  }
}
