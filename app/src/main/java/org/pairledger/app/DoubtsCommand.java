package org.pairledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.doubt.AnswersTaken;
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
      "select pairing_id from star.dim_source_files where plan_year = ? and pairing_id is not null"
          + " union select pairing_id from assess.doubts where plan_year = ? order by pairing_id";

  private static final String OPEN =
      """
      with open_ones as (
          select *, row_number() over (order by doubt_no) as place
          from assess.doubts
          where is_open and plan_year = ?
      )
      """;

  private static final String RANKED =
      OPEN
          + """
          select
              concat_ws(
                  '  ', place || '.', doubt_id, pairing_id,
                  case when is_set_aside then '待核实未计入' else '存疑' end,
                  doubt_name || '：' || found,
                  concat_ws(' › ', file_path, sheet_name, '第' || source_row || '行'),
                  effect,
                  '改判后得分' || case when points_at_stake > 0 then '+' else '' end || points_at_stake,
                  '等次变为' || grade_otherwise,
                  '名次变为' || rank_otherwise
              )
          from open_ones
          where place <= ?
          order by place
          """;

  /** Points of single answers add up to no less than what all of them together could move. */
  private static final String OTHERS =
      OPEN
          + """
          select
              pairing_id || '：其余 ' || count(*) || ' 个疑问，得分最多再变动 '
              || coalesce(sum(case when points_at_stake < 0 then points_at_stake end), 0) || ' 至 +'
              || coalesce(sum(case when points_at_stake > 0 then points_at_stake end), 0)
              || case
                  when bool_or(grade_otherwise is not null)
                      then '，其中 ' || count(grade_otherwise) || ' 个可改变等次'
                  else '，没有一个单独可改变等次'
              end
          from open_ones
          where place > ?
          group by pairing_id
          order by pairing_id
          """;

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
      description = "The N doubts to look at first, and how far the others could move the points.")
  private @Nullable Integer budget;

  @Override
  public Integer call() throws IOException {
    if (out == null && answers == null && budget == null) {
      throw new CouldNotRun("doubts needs one of --out DIR, --answers FILE, --review-budget N.");
    }
    Path folder = WorkspaceFolder.existing(workspace);
    Releases releases = new Releases(folder.resolve("warehouse"));
    try (ReleaseReader reader = ReleaseReader.open(releases.build(releases.required()))) {
      if (answers != null) {
        int added = AnswersTaken.from(answers, folder, reader.connection());
        spec.commandLine().getOut().println(added + " answers taken; they hold from the next run.");
      }
      if (budget != null) {
        review(reader, budget);
      }
      if (out != null) {
        books(reader, out);
      }
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot list doubts: " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }

  private void books(ReleaseReader reader, Path folder) throws SQLException, IOException {
    Files.createDirectories(folder);
    try (PreparedStatement pairings = reader.connection().prepareStatement(PAIRINGS)) {
      pairings.setInt(1, year);
      pairings.setInt(2, year);
      try (ResultSet names = pairings.executeQuery()) {
        while (names.next()) {
          Path file = folder.resolve("疑点清单-" + year + "-" + names.getString(1) + ".xlsx");
          DoubtList.write(reader.connection(), names.getString(1), year, file);
          spec.commandLine().getOut().println(file);
        }
      }
    }
  }

  private void review(ReleaseReader reader, int most) throws SQLException {
    PrintWriter lines = spec.commandLine().getOut();
    try (PreparedStatement doubts = reader.connection().prepareStatement(RANKED)) {
      doubts.setInt(1, year);
      doubts.setInt(2, most);
      try (ResultSet row = doubts.executeQuery()) {
        while (row.next()) {
          lines.println(row.getString(1));
        }
      }
    }
    try (PreparedStatement doubts = reader.connection().prepareStatement(OTHERS)) {
      doubts.setInt(1, year);
      doubts.setInt(2, most);
      try (ResultSet row = doubts.executeQuery()) {
        while (row.next()) {
          lines.println(row.getString(1));
        }
      }
    }
  }
}
