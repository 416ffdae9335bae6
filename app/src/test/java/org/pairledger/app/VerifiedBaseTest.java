package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** 156 万元 of 2020, of which 150 were verified, and 165 of 2021: growth of 10 % over 150. */
class VerifiedBaseTest {

  @TempDir static Path folder;

  private static SmallWorkspace workspace;

  @BeforeAll
  static void aYearGrowsFromOneThatWasVerified() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    workspace.write(
        "judgements/2020/p.csv",
        """
        stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on
        核查,target,T3.1,150,,,多记六万元,核查1号,,2021-01-20
        """);
    for (String file : new String[] {"plan.yaml", "items.csv", "targets.csv"}) {
      workspace.write("plans/2021/p/" + file, ofNextYear("plans/2020/p/" + file));
    }
    workspace.write(
        "ledgers/2021/p/东县财政局资金拨付支出明细.csv",
        SmallWorkspace.ledger("650000").replace("2020", "2021"));
    workspace.write(
        "regimes/2021.yaml",
        """
        regime: "2021-growth"
        name: 按增幅计分（试编）
        years: {from: 2021}
        weighting: 本工作区自拟，非官方权重
        categories:
          - {plan: 资金支持, assessment: 资金支持}
        scorecards:
          plan_completion:
            name: 得分
            total: 100
            categories: plan
            category_weights: {资金支持: 100}
            lines:
              - {id: G1, category: 资金支持, weight: 100, binds: {indicator: FND-01, side: D}, mode: {kind: growth_vs_prior_year, full_at: 20, zero_at: 0}}
            grades:
              by: points
              bands:
                - {grade: 好, from: 50, to: 100}
                - {grade: 较差, from: 0, to: 50}
        """);
    CommandLineRun run =
        CommandLineRun.of("run", workspace.root().toString(), "--as-of", "2021-12-31");
    assertThat(run.code()).as(run.err() + run.out()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theExplanationSaysFromWhichAndShowsTheLedgersBelow() {
    CommandLineRun explained =
        CommandLineRun.of(
            "explain", workspace.root().toString(), "--pairing", "p", "--year", "2021", "G1");

    assertThat(explained.code()).as(explained.err()).isZero();
    // (165 - 150) / 150 = 10 %, half of full
    assertThat(explained.out())
        .contains("未舍入得分 50", "上年同期 2020-01-01 至 2020-12-31 为 150万元")
        .contains("上年同期按核定数 150万元计分，下为台账所示")
        .contains("= 156万元");
  }

  private static String ofNextYear(String path) throws Exception {
    return Files.readString(workspace.root().resolve(path)).replace("2020", "2021");
  }
}
