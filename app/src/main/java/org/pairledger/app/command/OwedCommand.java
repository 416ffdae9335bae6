package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.query.Format;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ReleaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code owed}: ledgers due, received, late and missing, with a receipt for each file. */
@Command(
    name = "owed",
    description = "Ledgers due, received, late, superseded; a receipt for each file.")
public final class OwedCommand implements Callable<Integer> {

  private static final String OWED =
      """
      select o.pairing_id as "结对", o.plan_year as "年度", o.side as "方", o.owner as "责任单位",
          o.dataset as "台账", o.due_on as "应报日期", o.received_on as "收到日期",
          case when o.source_file is null then '未报送'
              when o.received_on is null then '已报送，日期未登记'
              when o.days_late > 0 then '逾期 ' || o.days_late || ' 天'
              else '按期' end as "状态",
          f.file_path as "文件"
      from star.fct_obligations as o
      left join star.dim_source_files as f on f.source_file = o.source_file
      where %s
      order by o.pairing_id, o.plan_year, o.owner, o.dataset, o.due_on
      """;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--pairing", paramLabel = "P", description = "This pairing alone.")
  private @Nullable String pairing;

  @Option(names = "--year", paramLabel = "Y", description = "This year alone.")
  private @Nullable Integer year;

  @Override
  public Integer call() throws IOException {
    Releases releases = new Releases(WorkspaceFolder.existing(workspace).resolve("warehouse"));
    Manifest current = releases.answering();
    Path build = releases.build(current);
    try (ReleaseReader reader = ReleaseReader.open(build)) {
      reader.query(OWED.formatted(where()), Format.TABLE.to(spec.commandLine().getOut()));
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot read what is owed: " + e.getMessage(), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("回执");
    new Receipts(StagingManifest.read(build)).of(pairing, year).forEach(out::println);
    return ExitCode.DONE;
  }

  private String where() {
    List<String> conditions = new ArrayList<>(List.of("true"));
    if (pairing != null) {
      conditions.add("o.pairing_id = '" + pairing.replace("'", "''") + "'");
    }
    if (year != null) {
      conditions.add("o.plan_year = " + year);
    }
    return String.join(" and ", conditions);
  }
}
