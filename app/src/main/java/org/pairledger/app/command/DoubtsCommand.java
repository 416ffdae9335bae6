package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.doubt.AnswersTaken;
import org.pairledger.app.doubt.ReviewBudget;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.check.CheckCatalogue;
import org.pairledger.warehouse.check.DoubtList;
import org.pairledger.warehouse.release.ExportLog;
import org.pairledger.warehouse.release.Manifest;
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
public final class DoubtsCommand implements Callable<Integer> {

  private static final String PAIRINGS =
      "select pairing_id from star.dim_source_files where plan_year = ? and pairing_id is not null"
          + " union select pairing_id from assess.doubts where plan_year = ? order by pairing_id";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--year", required = true, paramLabel = "Y")
  private int year;

  @Option(names = "--out", paramLabel = "DIR", description = "Where the workbooks go.")
  private @Nullable Path out;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "A workbook of this command with answers: they go into the judgements.")
  private @Nullable Path answers;

  @Option(
      names = "--review-budget",
      paramLabel = "N",
      description =
          "The N doubts to look at first, and between which points the others leave the scores.")
  private @Nullable Integer budget;

  @Override
  public Integer call() throws IOException {
    if (out == null && answers == null && budget == null) {
      throw new CouldNotRun("doubts needs one of --out DIR, --answers FILE, --review-budget N.");
    }
    Path folder = WorkspaceFolder.existing(workspace);
    Releases releases = new Releases(folder.resolve("warehouse"));
    Manifest release = releases.answering();
    try (ReleaseReader reader = ReleaseReader.open(releases.build(release))) {
      if (answers != null) {
        int added = AnswersTaken.from(answers, folder, reader.connection());
        spec.commandLine().getOut().println(added + " answers taken; they hold from the next run.");
      }
      if (out != null) {
        ExportLog log = ExportLog.of(folder.resolve("warehouse"));
        books(reader, Rulebooks.checks(Rulebooks.of(releases, release)), out);
        log.tell("doubts", "workbooks", out);
      }
      if (budget != null) {
        new ReviewBudget(reader.connection(), Rulebooks.of(releases, release), year, budget)
            .lines()
            .forEach(spec.commandLine().getOut()::println);
      }
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot list doubts: " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }

  private void books(ReleaseReader reader, CheckCatalogue checks, Path folder)
      throws SQLException, IOException {
    Files.createDirectories(folder);
    try (PreparedStatement pairings = reader.connection().prepareStatement(PAIRINGS)) {
      pairings.setInt(1, year);
      pairings.setInt(2, year);
      try (ResultSet names = pairings.executeQuery()) {
        while (names.next()) {
          Path file = folder.resolve("疑点清单-" + year + "-" + names.getString(1) + ".xlsx");
          DoubtList.write(reader.connection(), checks, names.getString(1), year, file);
          spec.commandLine().getOut().println(file);
        }
      }
    }
  }
}
