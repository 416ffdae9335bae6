package org.pairledger.warehouse.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.warehouse.assessment.ScoredYear;

/** What stands beside the weights is told apart, so that all of it is what the total lacks. */
class LossRowsTest {

  private static final String LOSSES =
      "select loss_kind, lost_points from assess.point_losses"
          + " where scorecard = 'plan_completion' order by loss_no";
  private static final String WHOLE =
      "{id: A, category: 甲类, weight: 100, binds: {item: \"1.1\"}, mode: {kind: ratio_capped}}";
  private static final String BONUS =
      "{id: B, binds: {indicator: OWN-01, side: R, target: 100, unit: 亩},"
          + " mode: {kind: bonus, of: value, step: 10, points: 0.5, cap: 5}}";
  private static final String PENALTY =
      "{id: P, binds: {indicator: OWN-01, side: R},"
          + " mode: {kind: penalty, of: value, step: 50, points: 1, cap: 5}}";
  private static final String VETO =
      "{id: V, binds: {indicator: OWN-01, side: R, comparator: \"<\", target: 200, unit: 亩},"
          + " mode: {kind: veto}}";

  @TempDir Path folder;

  private ScoredYear year;

  @BeforeEach
  void aYear() throws Exception {
    year = new ScoredYear(folder);
    year.pairing("p1", "甲组")
        .figures("p1", "OWN-01 R 2026-02-01 130")
        .targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored");
  }

  @AfterEach
  void close() throws Exception {
    year.close();
  }

  /** Three whole steps above the target add one and a half, two whole steps take two. */
  @Test
  void aBonusIsALossLessAndAPenaltyIsOne() throws Exception {
    year.rules(card("", WHOLE, BONUS, PENALTY)).judge("2026-12-31");

    assertThat(year.rows(LOSSES)).containsExactly("扣分 2", "任务 0", "加分 -1.5");
  }

  @Test
  void whatLiesOverTheMaximumIsTaken() throws Exception {
    year.rules(card("", WHOLE, BONUS)).judge("2026-12-31");

    assertThat(year.rows(LOSSES)).containsExactly("封顶 1.5", "任务 0", "加分 -1.5");
  }

  @Test
  void aVetoTakesWhatItLeavesNot() throws Exception {
    year.rules(card("  veto: {points: 59}\n", WHOLE, VETO)).judge("2026-12-31");

    assertThat(year.rows(LOSSES)).containsExactly("一票否决 41", "任务 0");
  }

  @Test
  void aCellOfAPlanNamesEachBureauOnce() {
    assertThat(LossRows.bureaux("两地党委办公室、政府办公室，扶贫办；扶贫办")).containsExactly("党委办公室", "政府办公室", "扶贫办");
    assertThat(LossRows.bureaux("")).containsExactly("未明确");
  }

  private static String card(String more, String... lines) {
    StringBuilder card = new StringBuilder();
    card.append("plan_completion:\n  name: 得分\n  categories: plan\n  lines:\n");
    List.of(lines).forEach(line -> card.append("    - ").append(line).append('\n'));
    return card.append(more).toString();
  }
}
