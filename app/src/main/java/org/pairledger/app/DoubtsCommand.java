package org.pairledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.check.DoubtList;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ReleaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code doubts}: the 疑点清单 of each pairing of a year, one workbook each. */
@Command(
    name = "doubts",
    description = "What contradicts itself across ledgers and sides: one workbook a pairing.")
final class DoubtsCommand implements Callable<Integer> {

  private static final String PAIRINGS =
      "select distinct pairing_id from star.dim_source_files where plan_year = ?"
          + " and pairing_id is not null order by pairing_id";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--year", required = true, paramLabel = "Y")
  private int year;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Releases releases = new Releases(WorkspaceFolder.existing(workspace).resolve("warehouse"));
    Files.createDirectories(out);
    try (ReleaseReader reader = ReleaseReader.open(releases.build(releases.required()));
        PreparedStatement pairings = reader.connection().prepareStatement(PAIRINGS)) {
      pairings.setInt(1, year);
      try (ResultSet names = pairings.executeQuery()) {
        while (names.next()) {
          Path file = out.resolve("疑点清单-" + year + "-" + names.getString(1) + ".xlsx");
          DoubtList.write(reader.connection(), names.getString(1), year, file);
          spec.commandLine().getOut().println(file);
        }
      }
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot list doubts: " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }
}
