package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.SmallWorkspace;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.Sha256;

/** What each bureau owes, what came and when, and a receipt for each file, out of a real run. */
class OwedCommandTest {

  @TempDir private static Path folder;

  private static CommandLineRun owed;

  @BeforeAll
  static void aLedgerCameFiveDaysLateAndAnotherNever() throws Exception {
    SmallWorkspace workspace = SmallWorkspace.at(folder.resolve("ws"));
    String sha = Sha256.of(workspace.root().resolve(SmallWorkspace.LEDGER));
    workspace.write(
        "ledgers/submissions.csv",
        "sha256,path,received_on,reporting_side,owner,dataset,scope,period_from,period_to,mode,"
            + "supersedes,confirmed_by\n"
            + (sha + "," + SmallWorkspace.LEDGER)
            + ",2021-01-05,D,财政局,DS07,,2020-01-01,2020-12-31,snapshot,,甲\n");
    workspace.write(
        "plans/2020/p/obligations.csv",
        """
        obligation,dataset,side,owner,period_from,period_to,due_on,evidences
        B1,DS07,D,财政局,2020-01-01,2020-12-31,2020-12-31,3.1
        B2,DS08,D,慈善会,2020-01-01,2020-12-31,2020-12-31,3.1
        """);
    String root = workspace.root().toString();
    assertThat(CommandLineRun.of("run", root).code()).isEqualTo(ExitCode.DONE);
    owed = CommandLineRun.of("owed", root, "--pairing", "p", "--year", "2020");
  }

  @Test
  void aLedgerAfterItsDayIsLateByDays() {
    assertThat(lineOf("DS07")).contains("财政局", "2020-12-31", "2021-01-05", "逾期 5 天");
  }

  @Test
  void aLedgerThatNeverCameIsMissing() {
    assertThat(lineOf("DS08")).contains("慈善会", "未报送").doesNotContain(SmallWorkspace.LEDGER);
  }

  @Test
  void theFileHasAReceiptWithItsRowsAndItsSum() {
    assertThat(owed.out().substring(owed.out().indexOf("回执")))
        .contains(SmallWorkspace.LEDGER + "  已采用", "DS07 采用 2 行，未采用 0 行", "1560000");
  }

  private static String lineOf(String dataset) {
    return owed.out().lines().filter(line -> line.contains(dataset)).findFirst().orElseThrow();
  }
}
