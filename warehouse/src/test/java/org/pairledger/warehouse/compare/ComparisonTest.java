package org.pairledger.warehouse.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final String FND_90 =
      """
      -- code: FND-90
      -- name: 本级资金（自定）
      -- name_en: Own money
      -- category: 资金支持
      -- assessment_category: 资金支持
      -- unit: 万元
      -- measure: sum
      -- timing: flow
      -- sides: D, J
      -- definition: 测试
      select
          pairing_id,
          cast(null as varchar) as acting_side,
          reporting_side as reported_by,
          'num' as role,
          cast(null as varchar) as unit_key,
          cast(null as varchar) as distinct_key,
          flow_date as counts_from,
          cast(null as date) as counts_to,
          amount_yuan as amount,
          known_from,
          known_to,
          fact_id,
          cast(null as varchar) as excluded_because
      from star.fct_fund_flows
      """;

  @TempDir Path folder;

  private SmallEdition before;
  private SmallEdition after;

  @BeforeEach
  void twoThatAreTheSame() throws Exception {
    before = SmallEdition.at(folder.resolve("before"));
    after = SmallEdition.at(folder.resolve("after"));
  }

  @Test
  void whatIsTheSameIsNothing() throws Exception {
    Comparison comparison = compare();

    assertThat(comparison.isNothing()).isTrue();
    assertThat(comparison.causes()).isEmpty();
  }

  @Test
  void aChangedCellIsData() throws Exception {
    after.amounts("1000000", "690000");

    assertThat(totals()).containsExactly("p 56.00 → 59.00 数据 +3.00");
  }

  @Test
  void aChangedTargetIsTarget() throws Exception {
    after.target("312");

    assertThat(totals()).containsExactly("p 56.00 → 50.00 任务 -6.00");
  }

  @Test
  void changedWeightsAreRule() throws Exception {
    after.weights("70", "30");

    assertThat(totals()).containsExactly("p 56.00 → 57.00 规则 +1.00");
  }

  @Test
  void aChangedPeerGroupIsMembership() throws Exception {
    after.group("乙组");

    assertThat(totals()).containsExactly("p 56.00 → 76.00 成员 +20.00");
  }

  @Test
  void anEarlierDayIsRule() throws Exception {
    after.asOf("2020-02-01");

    // p owes its ledger of money and has not sent it by then: neither line has a value
    assertThat(totals()).containsExactly("p 56.00 → 0.00 规则 -56.00", "q 100.00 → 40.00 规则 -60.00");
  }

  @Test
  void allAtOnceAreChangedOneAfterTheOtherAndAddUp() throws Exception {
    after.amounts("1000000", "690000").target("312").weights("70", "30").group("乙组");

    Comparison comparison = compare();

    assertThat(totals(comparison))
        .containsExactly("p 56.00 → 67.92 数据 +3.00，任务 -6.50，规则 +0.42，成员 +15.00");
    assertThat(comparison.scores())
        .isNotEmpty()
        .allSatisfy(
            score ->
                assertThat(
                        List.of(score.data(), score.target(), score.rule(), score.membership())
                            .stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(score.change()));
  }

  @Test
  void categoriesAreSplitLikeTheTotal() throws Exception {
    after.amounts("1000000", "690000").weights("70", "30");

    assertThat(
            compare().scores().stream()
                .filter(score -> !score.category().isEmpty() && score.pairingId().equals("p"))
                .map(score -> score.category() + " " + score.parts()))
        .containsExactly("资金支持 数据 +3.00，规则 +6.50", "产业协作 规则 -5.00");
  }

  @Test
  void theSameLedgersReadByAnotherProgramAreRule() throws Exception {
    before.code("then").file("ledgers/2020/p/资金.xlsx", "same");
    after.amounts("1000000", "690000").file("ledgers/2020/p/资金.xlsx", "same");

    assertThat(totals()).containsExactly("p 56.00 → 59.00 规则 +3.00");
  }

  @Test
  void aLedgerThatCameIsNotMissedBecauseItIsNowDueOnAnotherDay() throws Exception {
    before.amounts().atMost("260");
    after.amounts().atMost("260").due("2020-08-15");

    assertThat(totals()).isEmpty();
  }

  @Test
  void aTargetThatOnlyTheLaterRulesCanAnswerWaitsForThem() throws Exception {
    after
        .file("catalogue/indicators/FND-90.sql", FND_90)
        .file(
            "plans/2020/p/targets.csv",
            "target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,"
                + "basis,depends_on,plan_version,note\n"
                + "T3.1,3.1,FND-90,,D,>=,312,万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,\n");

    assertThat(totals()).containsExactly("p 56.00 → 50.00 规则 -6.00");
  }

  @Test
  void aNewPairingIsMembership() throws Exception {
    before.alone();

    assertThat(totals()).containsExactly("p 76.00 → 56.00 成员 -20.00", "q null → 100.00 成员 +100.00");
  }

  private List<String> totals() throws Exception {
    return totals(compare());
  }

  private static List<String> totals(Comparison comparison) {
    return comparison.scores().stream()
        .filter(score -> score.category().isEmpty())
        .map(
            score ->
                score.pairingId()
                    + " "
                    + score.before()
                    + " → "
                    + score.after()
                    + " "
                    + score.parts())
        .toList();
  }

  private Comparison compare() throws Exception {
    Edition one = before.made("第 1 版");
    Edition other = after.made("第 2 版");
    return Comparison.of(one, other, "now", before.cells(), after.cells());
  }
}
