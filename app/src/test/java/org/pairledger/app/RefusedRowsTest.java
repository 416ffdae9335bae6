package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 156 万元 are told, of which a row of 56 cannot be read: the figure says that it is without it. */
class RefusedRowsTest {

  @TempDir static Path folder;

  private static SmallWorkspace workspace;

  @BeforeAll
  static void anAmountThatIsNone() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("待定"));
    workspace.write(
        "ledgers/2020/p/西县财政局资金拨付支出明细.csv",
        SmallWorkspace.ledger("待定").replace("填报单位（盖章）：东县", "填报单位（盖章）：西县"));
    CommandLineRun.of("run", workspace.root().toString());
  }

  @Test
  void theTargetSaysHowManyRowsOfItsOwnSideItIsWithout() {
    assertThat(
            TestQuery.rows(
                workspace.root(),
                "select target_id, actual_value, caveat from mart.v_target_status"))
        .containsExactly("T3.1,100,所据台账有1行因填写有误未采用");
  }

  @Test
  void theExplanationSaysSoToo() {
    assertThat(
            CommandLineRun.of(
                    "explain",
                    workspace.root().toString(),
                    "--pairing",
                    "p",
                    "--year",
                    "2020",
                    "T3.1")
                .out())
        .contains("所据台账有1行因填写有误未采用");
  }
}
