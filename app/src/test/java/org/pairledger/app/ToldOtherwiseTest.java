package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.Sha256;

/** The same payments kept in other files come to the same figures, from the file to the score. */
class ToldOtherwiseTest {

  private static final String FIRST = "1,东财〔2020〕1号";
  private static final String SECOND = "2,东财〔2020〕2号";

  @TempDir private static Path folder;

  private static String figures;

  @BeforeAll
  static void oneLedgerIsRun() throws IOException {
    figures = figuresOf(SmallWorkspace.at(folder.resolve("one")));
    assertThat(figures).contains("FND-01,D,156", "plan_completion,60.00");
  }

  @Test
  void theSameBytesUnderTwoNamesAreOneLedger() throws IOException {
    SmallWorkspace workspace = SmallWorkspace.at(folder.resolve("twice"));
    workspace.write(
        SmallWorkspace.LEDGER.replace(".csv", "(1).csv"), SmallWorkspace.ledger("560000"));

    assertThat(figuresOf(workspace)).isEqualTo(figures);
  }

  @Test
  void aLedgerInTwoIncrementsIsTheSameLedger() throws IOException {
    SmallWorkspace workspace = SmallWorkspace.at(folder.resolve("halves"));
    Files.delete(workspace.root().resolve(SmallWorkspace.LEDGER));
    workspace.write(
        "ledgers/submissions.csv",
        "sha256,path,received_on,reporting_side,owner,dataset,scope,period_from,period_to,mode,"
            + "supersedes,confirmed_by\n"
            + increment(workspace, "上半年", SECOND, "2020-01-01,2020-06-30")
            + increment(workspace, "下半年", FIRST, "2020-07-01,2020-12-31"));

    assertThat(figuresOf(workspace)).isEqualTo(figures);
  }

  /** Writes the ledger without one of its rows; its line in the list of submissions. */
  private static String increment(
      SmallWorkspace workspace, String half, String without, String period) throws IOException {
    String path = SmallWorkspace.LEDGER.replace(".csv", half + ".csv");
    workspace.write(
        path, SmallWorkspace.ledger("560000").replaceAll("(?m)^" + without + ".*\n", ""));
    String sha = Sha256.of(workspace.root().resolve(path));
    return sha + "," + path + ",2020-12-31,D,财政局,DS07,," + period + ",increment,,甲\n";
  }

  private static String figuresOf(SmallWorkspace workspace) {
    String root = workspace.root().toString();
    assertThat(CommandLineRun.of("run", root).code()).isEqualTo(ExitCode.DONE);
    return csv(root, "select indicator, side, value, evidence_rows from assess.indicator_years")
        + csv(
            root,
            "select target_id, status, actual_value, first_reached_on from assess.target_results")
        + csv(root, "select scorecard, points, grade from assess.pairing_scores");
  }

  private static String csv(String root, String select) {
    return CommandLineRun.of("query", root, "--format", "csv", select + " order by all").out();
  }
}
