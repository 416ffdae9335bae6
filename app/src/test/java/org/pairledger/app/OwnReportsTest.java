package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.app.shell.ExitCode;

/** A notice of a workspace's own: a folder of queries, a page and a workbook come of it. */
class OwnReportsTest {

  private static final String SECTION =
      """
      -- heading: 拨付进度
      -- note: 本年首笔拨付{transferred_yuan}万元，全年见下表。
      -- empty: 没有拨付。
      -- order: period_date
      -- column period_date: 日期 | 12 | day
      -- column budget_level_name: 预算级次 | 14 | text
      -- column transferred_yuan: 拨付（万元） | 16 | ten_thousand
      select pairing_id, plan_year, period_date, budget_level_name, transferred_yuan
      from mart.v_fund_flow
      where transferred_yuan is not null
      """;

  @TempDir private Path root;
  private SmallWorkspace workspace;

  @BeforeEach
  void aWorkspace() throws IOException {
    workspace = SmallWorkspace.at(root);
  }

  /** The ledger sends 1,000,000 yuan on 1 March and 560,000 on 8 July. */
  @Test
  void aFolderOfQueriesIsAReport() throws IOException {
    workspace.write("catalogue/reports/资金简报/10-进度.sql", SECTION);

    CommandLineRun.of("run", root.toString());
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", root.toString(), "--year", "2020", "--out", root.resolve("out").toString());

    assertThat(run.out()).contains("资金简报-2020-p.html", "资金简报-2020-p.xlsx");
    String page = Files.readString(root.resolve("out/资金简报-2020-p.html"));
    assertThat(page)
        .contains(
            "2020年度东县—西县资金简报", "拨付进度", "本年首笔拨付100.00万元，全年见下表。", "拨付（万元）", ">2020-03-01<", ">56.00<")
        .doesNotContain("没有拨付");
  }

  @Test
  void aReportToAnEarlierDayEndsWithIt() throws IOException {
    workspace.write("catalogue/reports/资金简报/10-进度.sql", SECTION);
    CommandLineRun.of("run", root.toString());

    CommandLineRun.of(
        "evaluate",
        root.toString(),
        "--year",
        "2020",
        "--as-of",
        "2020-06-30",
        "--out",
        root.resolve("out").toString());

    assertThat(Files.readString(root.resolve("out/资金简报-2020-p.html")))
        .contains(">100.00<")
        .doesNotContain(">56.00<");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-- heading: 拨付进度 # -- title: 拨付进度 | 10-进度.sql:1: unknown key title; allowed: [heading] [empty, note, order, until] [column NAME, figure NAME]",
        "{transferred_yuan}万元 # {sent}万元 | 10-进度.sql:2: note: {sent} is neither a column nor a figure; there are [period_date, budget_level_name, transferred_yuan]",
        "16 # 0 | 10-进度.sql:7: column transferred_yuan: width '0' is not 1 to 100",
        "ten_thousand # 万元 | 10-进度.sql:7: column transferred_yuan: '万元' is not one of [text, day, count, number, points, percent, ten_thousand]",
        "select pairing_id, # select | 10-进度.sql: DuckDB says: Binder Error: Referenced column \"pairing_id\" not found",
        "mart.v_fund_flow # star.fct_fund_flows | 10-进度.sql: 'fct_fund_flows' may not be read here, only tables of assess, mart",
      })
  void aFaultNamesTheFileAndWhatIsAllowed(String change, String fault) throws IOException {
    String[] parts = change.split(" # ", -1);
    String[] bars = {parts[0].strip(), parts[1].strip()};
    assertThat(SECTION).contains(bars[0]);
    workspace.write("catalogue/reports/资金简报/10-进度.sql", SECTION.replace(bars[0], bars[1]));

    CommandLineRun run = CommandLineRun.of("run", root.toString());

    assertThat(run.err()).contains("catalogue/reports/资金简报/" + fault);
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
  }
}
