package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/**
 * An indicator of the workspace's own has room for amounts below 1000 万元 only. One of three rows
 * has 1200 万元: the run goes on without it there, and without it there alone.
 */
class FailingStatementTest {

  private static final String NARROW =
      """
      -- code: TRY-01
      -- name: 拨付资金
      -- name_en: Transferred
      -- category: 资金支持
      -- assessment_category: 资金支持
      -- unit: 万元
      -- measure: sum
      -- timing: flow
      -- sides: D, J
      -- definition: 拨付的资金。
      select
          pairing_id,
          cast(null as varchar) as acting_side,
          reporting_side as reported_by,
          'num' as role,
          cast(null as varchar) as unit_key,
          cast(null as varchar) as distinct_key,
          flow_date as counts_from,
          cast(null as date) as counts_to,
          cast(amount_yuan as decimal(9, 2)) as amount,
          known_from,
          known_to,
          fact_id,
          cast(null as varchar) as excluded_because
      from star.fct_fund_flows
      """;

  /** The same beside all other rows, so that no row is looked at by itself. */
  private static final String NARROW_TOGETHER =
      NARROW.replace("TRY-01", "TRY-02")
          + "where fact_id in (select max(fact_id) from star.fct_fund_flows group by fact_id)\n";

  @TempDir static Path root;

  private static CommandLineRun run;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    SmallWorkspace made = SmallWorkspace.at(root);
    made.write(
        SmallWorkspace.LEDGER,
        SmallWorkspace.ledger("560000")
            + "3,东财〔2020〕3号,2020.8.8,2020,县本级,东县财政局,西县财政局,拨付,12000000\n");
    made.write("catalogue/indicators/TRY-01.sql", NARROW);
    made.write("catalogue/indicators/TRY-02.sql", NARROW_TOGETHER);
    made.write(
        SmallWorkspace.TARGETS,
        SmallWorkspace.targets("260")
            + "T3.2,3.1,TRY-01,,J,>=,100,万元,2020-02-01,2020-12-31,2020-12-31,scored,,1,\n"
            + "T3.3,3.1,TRY-02,,J,>=,100,万元,2020-02-01,2020-12-31,2020-12-31,scored,,1,\n");
    run = CommandLineRun.of("run", root.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
  }

  @Test
  void theOtherRowsCountAndTheRowCountsWhereItFits() {
    assertThat(
            TestQuery.rows(
                root, "select target_id, actual_value from assess.target_results order by 1"))
        .containsExactly("T3.1,1356", "T3.2,156", "T3.3,156");
  }

  @Test
  void theRunEndsWithTheRowByName() {
    assertThat(run.out())
        .contains("TRY-01", "东县财政局资金拨付支出明细.csv", "第6行", "I6 金额（元） 12000000", "TRY-02");
  }

  @Test
  void theFiguresSayWhatTheyLack() {
    assertThat(
            TestQuery.rows(
                root,
                "select target_id, caveat from mart.v_target_status where caveat is not null"
                    + " order by 1"))
        .containsExactly("T3.2,有1条记录指标算不出，未计入", "T3.3,有1条记录指标算不出，未计入");
  }

  @Test
  void theRowIsShownWhereItIsMissing() {
    assertThat(
            CommandLineRun.of(
                    "explain", root.toString(), "T3.2", "--pairing", "p", "--year", "2020")
                .out())
        .contains("未计 1 条：指标算不出", "第 6 行");
  }

  @Test
  void aStatementThatFailsOnEachRowIsRefusedByItsFile() throws IOException {
    SmallWorkspace made = SmallWorkspace.at(root.resolve("other"));
    made.write(
        SmallWorkspace.LEDGER,
        SmallWorkspace.ledger("560000")
            + IntStream.range(3, 40)
                .mapToObj("%d,,2020.8.8,2020,县本级,东县财政局,西县财政局,拨付,70%1$d\n"::formatted)
                .collect(Collectors.joining()));
    made.write(
        "catalogue/indicators/TRY-01.sql", NARROW.replace("cast(amount_yuan as", "cast(payee as"));

    CommandLineRun failed = CommandLineRun.of("run", made.root().toString());

    assertThat(failed.code()).as(failed.out()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(failed.err()).contains("TRY-01.sql fails on more than 20 rows", "西县财政局", ".csv › 第");
  }
}
