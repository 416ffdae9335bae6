package org.pairledger.warehouse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;

/** 分别, 各, 互派 are each for itself; 联合, 会同, 共同 are both together: two words, two sides. */
class EachAndTogetherTest {

  @TempDir Path root;

  /** The sentences of the plan of 2020, as its own text has them, and what became of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.1 | 分别到结对县（市）进行调研对接     | ORG-01 | D R
          1.2 | 两地联合召开联席会议2次           | ORG-02 | J
          1.3 | 两地联合召开工作推进会2次         | ORG-03 | J
          1.4 | 两地分别召开党委常委会议          | ORG-04 | D R
          1.4 | 政府常务会议各4次                | ORG-05 | D R
          1.4 | 扶贫开发领导小组会议3次          | ORG-06 | D R
          1.5 | 两地分别在省级以上媒体           | ORG-07 | D R
          2.1 | 互派交流、挂职                  | TAL-01 | D R
          2.2 | 互派教师交流学习                | TAL-03 | D R
          2.3 | 互派医护人员交流学习             | TAL-04 | D R
          2.4 | 两地人民医院互派副院长           | TAL-06 | D R
          4.1 | 鹤山市会同龙州县组织             | IND-09 | J
          5.2 | 联合举办残疾人招聘专场           | LAB-07 | J
          5.2 | 联合举办残疾人招聘专场           | LAB-22 | J
          6.6 | 各结对镇、村负责同志             | ORG-09 | J
          """)
  void theSeedsSentencesAreAskedOfWhomTheyName(
      String no, String sentence, String indicator, String sides) throws Exception {
    Plan plan =
        Workspace.read(Path.of(System.getProperty("pairledger.root"), "sample-data"))
            .plans()
            .stream()
            .filter(one -> one.year() == 2020 && one.pairingId().equals("heshan-longzhou"))
            .findFirst()
            .orElseThrow();
    Item item =
        plan.items().stream().filter(one -> one.item().equals(no)).findFirst().orElseThrow();

    assertThat(item.summary() + item.targetText()).contains(sentence);
    assertThat(sides(plan, no, indicator)).isEqualTo(Set.of(sides.split(" ", -1)));
  }

  private static Set<String> sides(Plan plan, String item, String indicator) {
    return plan.targets().stream()
        .filter(one -> one.item().equals(item))
        .filter(one -> one.indicator().filter(indicator::equals).isPresent())
        .map(Target::side)
        .map(Enum::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** 两地分别3次, as one target of each side, and as one of both: the verdicts agree. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # donor, recipient; each for itself; both together
          2 | 3 | 2 未完成    | 5 按期完成
          3 | 2 | 2 未完成    | 5 按期完成
          3 | 3 | 3 按期完成  | 6 按期完成
          9 | 0 | 0 未完成    | 9 按期完成
          1 | 1 | 1 未完成    | 2 未完成
          """)
  void eachIsMetOnlyWhereBothAre(int donor, int recipient, String each, String together)
      throws Exception {
    try (ScoredYear year = new ScoredYear(root)) {
      year.pairing("p", "甲组")
          .figures("p", "OWN-01 D 2026-02-01 " + donor + "\nOWN-01 R 2026-03-01 " + recipient)
          .targets(
              "p",
              """
              T1,1.1,OWN-01,,B,>=,3,亩,scored
              T2,1.2,OWN-01,,J,>=,3,亩,scored
              T3,2.1,OWN-01,,D,>=,3,亩,scored
              T4,2.1,OWN-01,,R,>=,3,亩,scored
              """)
          .rules(ITEMS)
          .judge("2026-12-31");

      assertThat(
              year.rows(
                  "select actual_value, status from assess.target_results"
                      + " where target_id in ('T1', 'T2') order by target_id"))
          .containsExactly(each, together);
      boolean both =
          year
              .rows("select is_reached from assess.target_results where target_id in ('T3', 'T4')")
              .stream()
              .allMatch("true"::equals);
      assertThat(year.rows("select is_reached from assess.target_results where target_id = 'T1'"))
          .containsExactly(String.valueOf(both));
    }
  }

  @Test
  void theDayOnWhichEachIsMetIsADayOnWhichBothWere() throws Exception {
    try (ScoredYear year = new ScoredYear(root)) {
      year.pairing("p", "甲组")
          .figures(
              "p",
              """
              OWN-01 D 2026-02-01 3
              OWN-01 D 2026-02-10 -3
              OWN-01 R 2026-03-01 4
              OWN-01 D 2026-04-05 5
              OWN-02 D 2026-02-01 30
              OWN-02 R 2026-03-01 80
              OWN-02 J 2026-03-02 500
              """)
          .targets(
              "p",
              """
              T1,1.1,OWN-01,,B,>=,3,亩,scored,2026-01-01,2026-12-31,2026-03-31
              T2,1.2,OWN-02,,B,<=,60,亩,scored
              """)
          .rules(ITEMS)
          .judge("2026-12-31");

      assertThat(
              year.rows(
                  "select target_id, actual_value, value_at_deadline, first_reached_on, status,"
                      + " note from assess.target_results order by 1"))
          .containsExactly(
              "T1 4 0 2026-04-05 逾期完成 帮扶方5亩，受援方4亩", "T2 580 580 2026-01-01 未完成 帮扶方530亩，受援方580亩");
      assertThat(
              year.rows(
                  "select trace_no, amount, is_counted from assess.score_trace"
                      + " where target_id = 'T2' order by 1"))
          .as("a row of no side in particular is listed once")
          .containsExactly("1 30 true", "2 80 true", "3 500 true");
    }
  }

  @Test
  void aSideThatOwesAndIsSilentSpeaksForBoth() throws Exception {
    try (ScoredYear year = new ScoredYear(root)) {
      year.pairing("p", "甲组")
          .figures("p", "OWN-01 D 2026-02-01 5")
          .targets("p", "T1,1.1,OWN-01,,B,>=,3,亩,scored")
          .obligations(
              "p",
              """
              O1,DS31,D,党政办,,,2026-06-30,1.1
              O2,DS31,R,党政办,,,2026-06-30,1.1
              """)
          .rules(ITEMS)
          .judge("2026-12-31");

      assertThat(
              year.rows("select actual_value, status, evidence_state from assess.target_results"))
          .containsExactly("null 未完成 缺证据");
    }
  }

  private static final String ITEMS =
      """
      plan_completion:
        name: 得分
        categories: plan
        lines:
          - {id: items, binds: {items: all}, mode: {kind: ratio_capped}}
      """;
}
