package org.pairledger.warehouse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scoring looks at what is its own: this line, this group, these days, each side, this measure. */
class OnlyItsOwnTest {

  @TempDir Path root;
  private ScoredYear year;

  @BeforeEach
  void anEmptyYear() throws SQLException {
    year = new ScoredYear(root);
  }

  @AfterEach
  void close() throws SQLException {
    year.close();
  }

  @Test
  void aRankIsAmongTheGroupOnThisLineAlone() throws Exception {
    three("OWN-01 R 2026-02-01 %s", "90", "80", "70");
    year.targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored\nT2,1.2,OWN-01,,R,>=,10,亩,monitored")
        .targets("p2", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 60, binds: {indicator: OWN-01, side: R}, mode: {kind: rank_in_group, first: 1, last: 0.4}}
                - {id: B, category: 甲类, weight: 40, binds: {indicator: OWN-01, side: R, target: 100, unit: 亩}, mode: {kind: ratio_capped}}
                """))
        .judge("2026-06-30");

    assertThat(points("A")).containsExactly("p1 60", "p2 42", "p3 24");
  }

  @Test
  void growthComparesWithTheSameDaysOfTheYearBefore() throws Exception {
    year.pairing("p1", "甲组")
        .figures(
            "p1",
            """
            OWN-01 R 2025-03-01 100
            OWN-01 R 2025-06-30 100
            OWN-01 R 2025-07-01 400
            OWN-01 R 2026-05-01 216
            """)
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {indicator: OWN-01, side: R}, mode: {kind: growth_vs_prior_year, full_at: 10, zero_at: 0}}
                """))
        .judge("2026-06-30");

    // 216 of 200 is 8 %, of 10 % for all
    assertThat(points("A")).containsExactly("p1 80");
  }

  @Test
  void eachMeansTheSideThatHasLess() throws Exception {
    year.pairing("p1", "甲组")
        .figures("p1", "OWN-01 D 2026-02-01 2\nOWN-01 R 2026-03-01 3")
        .targets("p1", "T1,1.1,OWN-01,,B,>=,3,亩,scored\nT2,1.2,OWN-01,,J,>=,3,亩,scored")
        .rules(items())
        .judge("2026-12-31");

    assertThat(
            year.rows(
                "select target_id, actual_value, status, first_reached_on, evidence_rows"
                    + " from assess.target_results order by 1"))
        .containsExactly("T1 2 未完成 null 2", "T2 5 按期完成 2026-03-01 2");
  }

  @Test
  void aVerifiedTargetReachesTheLinesThatMeanTheSame() throws Exception {
    year.pairing("p1", "甲组")
        .figures("p1", "OWN-01 R 2026-02-01 130")
        .targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .judgement("p1", "核查,target,T1,110,,,多记二十亩,核查1号,,2027-01-20")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {item: "1.1"}, mode: {kind: ratio_capped}}
                - {id: B, binds: {indicator: OWN-01, side: R, target: 100, unit: 亩}, mode: {kind: bonus, of: value, step: 10, points: 0.5, cap: 5}}
                - {id: P, binds: {indicator: OWN-01, side: R}, mode: {kind: penalty, of: value, step: 50, points: 1, cap: 5}}
                """))
        .judge("2026-12-31");

    assertThat(
            year.rows(
                "select item_no, raw_points, verified_raw_points from assess.item_scores"
                    + " where score_line in ('B', 'P') order by item_sort"))
        .containsExactly("B 1.5 0.5", "P -2 -2");
  }

  private void three(String figure, String... quantities) throws SQLException {
    for (int i = 0; i < quantities.length; i++) {
      year.pairing("p" + (i + 1), "甲组").figures("p" + (i + 1), figure.formatted(quantities[i]));
    }
  }

  private List<String> points(String line) throws SQLException {
    return year.rows(
        "select pairing_id, raw_points from assess.item_scores where score_line = '"
            + line
            + "' order by 1");
  }

  private static String items() {
    return card("- {id: items, binds: {items: all}, mode: {kind: ratio_capped}}");
  }

  private static String card(String lines) {
    return "plan_completion:\n  name: 得分\n  categories: plan\n  lines:\n" + lines.indent(4);
  }
}
