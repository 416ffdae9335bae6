package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/**
 * 765 of 500 万元 in three rows, of which two are doubted: without either one the target is still
 * reached, without both it is not.
 */
class ReviewBudgetTest {

  @TempDir static Path folder;

  private static SmallWorkspace workspace;

  @BeforeAll
  static void twoQuestionsWhoseEffectsInteract() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("500"));
    workspace.write("catalogue/factors.csv", "rule,soft,hard,floor,note\nK01,0.5,100,,更严\n");
    workspace.write(
        SmallWorkspace.LEDGER,
        SmallWorkspace.ledger("2600000")
            .replace(",1000000\n", ",2600000\n")
            .concat("3,东财〔2020〕3号,2020.9.8,2020,县本级,东县财政局,西县财政局,拨付,2450000\n"));
    CommandLineRun run = CommandLineRun.of("run", workspace.root().toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
  }

  @Test
  void eachAnswerAloneMovesNothing() {
    assertThat(
            TestQuery.rows(
                workspace.root(),
                "select points_at_stake is null, grade_otherwise from mart.v_doubt"))
        .containsExactly("true,", "true,");
  }

  @Test
  void togetherTheyMoveThePointsAndTheBoundKnowsIt() {
    // 245 of 500 are 49 points of 100
    assertThat(budget("0")).contains("p：其余 2 个疑问，无论怎样答复，工作要点完成情况都在 49.00 至 100.00 分之间（现为 100.00）");
  }

  @Test
  void whatIsReviewedIsNotAmongTheOthers() {
    assertThat(budget("1")).contains("1.").contains("p：其余 1 个疑问，无论怎样答复，得分都不变");
  }

  @Test
  void theMarkBesideTheTotalIsNoNarrower() {
    assertThat(
            TestQuery.rows(
                workspace.root(),
                "select caveat from mart.v_pairing_scorecard where scorecard = 'plan_completion'"))
        .first()
        .asString()
        .contains("工作要点完成情况可在49至100之间");
  }

  private static String budget(String most) {
    CommandLineRun doubts =
        CommandLineRun.of(
            "doubts", workspace.root().toString(), "--year", "2020", "--review-budget", most);
    assertThat(doubts.code()).as(doubts.err()).isZero();
    return doubts.out();
  }
}
