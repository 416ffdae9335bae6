package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** A ledger that lies in no folder of a year and a pairing is nobody's, and the run says so. */
class LedgersOutOfPlaceTest {

  private static final String NAME = "东县财政局第二份.csv";

  @TempDir static Path folder;

  private static SmallWorkspace workspace;
  private static CommandLineRun before;
  private static CommandLineRun after;

  @BeforeAll
  static void fourLedgersAreLaidDownElsewhereAfterARun() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    before = run();
    // no county in payer and payee: rows that name one are its pairing's, wherever they lie
    String ledger =
        SmallWorkspace.ledger("560000")
            .replace("1000000", "70000")
            .replace(",东县财政局,西县财政局,", ",财政局,财政局,");
    for (String place : new String[] {"", "2020/", "二〇二〇/p/", "2020/nobody/"}) {
      workspace.write("ledgers/" + place + NAME, ledger);
    }
    // a year's ledgers may be kept elsewhere
    Files.createSymbolicLink(
        workspace.root().resolve("ledgers/2019"),
        Files.createDirectories(folder.resolve("elsewhere/2019")));
    after = run();
  }

  @Test
  void eachIsNamedWithTheReason() {
    assertThat(before.code()).isEqualTo(ExitCode.DONE);
    assertThat(after.out().lines().filter(line -> line.startsWith("unread")))
        .containsExactlyInAnyOrder(
            "unread    ledgers/" + NAME + ": 不在所属年度和结对的文件夹内",
            "unread    ledgers/2020/" + NAME + ": 不在所属年度和结对的文件夹内",
            "unread    ledgers/二〇二〇/p/" + NAME + ": 不在所属年度和结对的文件夹内",
            "unread    ledgers/2020/nobody/" + NAME + ": 文件夹不是已登记的结对");
  }

  @Test
  void theRunDoesNotEndAsIfAllHadBeenRead() {
    assertThat(after.code()).isEqualTo(ExitCode.DATA_PROBLEMS);
  }

  @Test
  void eachIsAProblemWithItsAdvice() {
    assertThat(
            TestQuery.rows(
                workspace.root(),
                "select rule_code, count(*) from mart.v_data_problem where severity = 'fatal'"
                    + " or rule_code = 'file-out-of-place' group by all order by all"))
        .contains("file-out-of-place,3", "unknown-pairing,1");
  }

  private static CommandLineRun run() {
    return CommandLineRun.of("run", workspace.root().toString());
  }
}
