package org.pairledger.warehouse.assessment.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.assessment.Drawn;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

class TargetJudgeTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load(Optional.empty());
  private static final LocalDate DEADLINE = LocalDate.of(2020, 6, 30);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # as of,    sign, actual, held,  first reached, status,   days late
          2020-12-31,   >=,    260, true,  2020-03-31,    按期完成,
          2020-12-31,   >=,    260, true,  2020-06-30,    按期完成,
          2020-12-31,   >=,    260, false, 2020-07-01,    逾期完成, 1
          2020-12-31,   >=,    260, false, 2020-12-31,    逾期完成, 184
          2020-12-31,   >=,    260, false, 2020-03-01,    逾期完成,
          2020-12-31,   >=,    259, false, ,              未完成,
          2020-12-31,   >=,    259, true,  2020-03-31,    未完成,
          2020-06-30,   >=,    259, false, ,              未完成,
          2020-06-29,   >=,    259, ,      ,              进行中,
          2020-06-29,   >=,    260, ,      2020-03-31,    按期完成,
          2020-06-30,   >=,    260, true,  2020-06-30,    按期完成,
          2020-06-29,   <=,    260, ,      2020-01-01,    进行中,
          2020-12-31,   <=,    260, true,  2020-01-01,    按期完成,
          2020-12-31,   <=,    261, true,  2020-01-01,    未完成,
          """)
  void aTargetIsMetOnTimeOrLateOrNotOrStillOpen(
      LocalDate asOf,
      String sign,
      BigDecimal actual,
      @Nullable Boolean held,
      @Nullable LocalDate first,
      String status,
      @Nullable Integer daysLate) {
    Judged judged =
        judge(year(asOf, target(sign, "260", Side.D)), actual, held, first, 1, Map.of());

    assertThat(judged.status().words()).isEqualTo(status);
    assertThat(judged.daysLate()).isEqualTo(daysLate);
  }

  @Test
  void metInSpringAndLostInAutumnIsNotMetAndSaysSo() {
    Judged judged =
        judge(
            year(Drawn.YEAR_END, target(">=", "1", Side.D)),
            BigDecimal.ZERO,
            true,
            LocalDate.of(2020, 4, 20),
            1,
            Map.of());

    assertThat(judged.status()).isEqualTo(Status.MISSED);
    assertThat(judged.note()).contains("时限时曾达标，截至日已不达标");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # received by, rows, state,     actual
          ,              0,    缺证据,
          2020-07-10,    0,    已报送,    0
          2020-07-10,    2,    已报送,    0
          ,              2,    部分报送,  0
          2021-01-05,    0,    缺证据,
          """)
  void silenceIsNotFailureAndABlankIsNotAZero(
      @Nullable LocalDate received, int rows, String state, @Nullable BigDecimal actual) {
    PlanYear year = year(Drawn.YEAR_END, target(">=", "1", Side.D));
    Map<Evidence.Owed, LocalDate> came =
        received == null ? Map.of() : Map.of(owed(year, "D"), received);

    Judged judged = judge(year, BigDecimal.ZERO, false, null, rows, came);

    assertThat(judged.evidence().words()).isEqualTo(state);
    assertThat(judged.actual()).isEqualTo(actual);
    assertThat(judged.status()).isEqualTo(Status.MISSED);
  }

  @Test
  void aTargetOfBothSidesNeedsBothSidesLedgers() {
    PlanYear year = year(Drawn.YEAR_END, target(">=", "1", Side.J));

    Judged judged =
        judge(
            year, BigDecimal.ONE, true, null, 1, Map.of(owed(year, "D"), LocalDate.of(2020, 7, 1)));

    assertThat(judged.evidence()).isEqualTo(EvidenceState.PARTLY);
  }

  @Test
  void whatIsNotDueYetIsNotMissing() {
    PlanYear year = year(LocalDate.of(2020, 6, 1), target(">=", "1", Side.D));

    Judged judged = judge(year, BigDecimal.ZERO, null, null, 0, Map.of());

    assertThat(judged.evidence()).isEqualTo(EvidenceState.NOT_DUE);
    assertThat(judged.status()).isEqualTo(Status.OPEN);
    assertThat(judged.actual()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # received by, rows, state,       actual, status
          ,              0,    未到报送期,  ,       进行中
          ,              2,    未到报送期,  0,      未完成
          2020-07-02,    0,    已报送,      0,      未完成
          """)
  void pastItsDeadlineAndBeforeItsLedgerIsDueATargetIsOpenAndWithoutAValue(
      @Nullable LocalDate received,
      int rows,
      String state,
      @Nullable BigDecimal actual,
      String status) {
    PlanYear year = year(LocalDate.of(2020, 7, 3), target(">=", "1", Side.D));
    Map<Evidence.Owed, LocalDate> came =
        received == null ? Map.of() : Map.of(owed(year, "D"), received);

    Judged judged = judge(year, BigDecimal.ZERO, false, null, rows, came);

    assertThat(judged.evidence().words()).isEqualTo(state);
    assertThat(judged.actual()).isEqualTo(actual);
    assertThat(judged.status().words()).isEqualTo(status);
  }

  @Test
  void aTargetWithoutANumberIsShownAndNotJudged() {
    Target watched =
        new Target(
            "T",
            "1.1",
            Optional.of("FND-01"),
            new TreeMap<>(),
            Side.D,
            Optional.empty(),
            Optional.empty(),
            "万元",
            LocalDate.of(2020, 1, 1),
            Drawn.YEAR_END,
            DEADLINE,
            Target.Basis.MONITORED,
            Optional.empty(),
            "1",
            "",
            2);

    Judged judged = judge(year(Drawn.YEAR_END, watched), BigDecimal.TEN, null, null, 1, Map.of());

    assertThat(judged.status()).isEqualTo(Status.NOT_JUDGED);
    assertThat(judged.reason()).isEqualTo(NotScoredReason.MONITORED);
    assertThat(judged.actual()).isEqualByComparingTo("10");
  }

  @Test
  void aTargetInAnotherUnitOfMoneyIsShownInItsOwn() {
    Target big =
        new Target(
            "T",
            "1.1",
            Optional.of("FND-01"),
            new TreeMap<>(),
            Side.D,
            Optional.of(">="),
            Optional.of(new BigDecimal("0.026")),
            "亿元",
            LocalDate.of(2020, 1, 1),
            Drawn.YEAR_END,
            DEADLINE,
            Target.Basis.SCORED,
            Optional.empty(),
            "1",
            "",
            2);

    Judged judged =
        judge(year(Drawn.YEAR_END, big), new BigDecimal("260"), true, DEADLINE, 1, Map.of());

    assertThat(judged.actual()).isEqualByComparingTo("0.026");
    assertThat(judged.reached()).isTrue();
  }

  @Test
  void aDeadlineBeforeThePlanWasIssuedIsSaid() {
    Judged judged =
        judge(
            year(Drawn.YEAR_END, target(">=", "1", Side.D), LocalDate.of(2020, 7, 1)),
            BigDecimal.ONE,
            true,
            DEADLINE,
            1,
            Map.of());

    assertThat(judged.isDeadlineBeforeIssue()).isTrue();
    assertThat(judged.note()).contains("完成时限早于印发日期");
  }

  private static Judged judge(
      PlanYear year,
      BigDecimal actual,
      @Nullable Boolean held,
      @Nullable LocalDate first,
      int rows,
      Map<Evidence.Owed, LocalDate> received) {
    Measured measured =
        new Measured(
            Request.year("a-b", 2020, "FND-01", "D"),
            actual,
            actual,
            BigDecimal.ZERO,
            null,
            null,
            first,
            held,
            null,
            rows,
            0);
    TargetJudge judge =
        new TargetJudge(
            CATALOGUE,
            new Questions.Answers(Map.of(key(year), 0), List.of(measured), List.of()),
            new Evidence(received, Map.of()));
    return judge.judge(year, Promise.of(year.plan().targets().get(0), year));
  }

  private static Questions.Key key(PlanYear year) {
    return new Questions.Key(year.pairingId(), year.year(), "T", Questions.About.ITSELF);
  }

  private static Target target(String sign, String value, Side side) {
    return new Target(
        "T",
        "1.1",
        Optional.of("FND-01"),
        new TreeMap<>(),
        side,
        Optional.of(sign),
        Optional.of(new BigDecimal(value)),
        "万元",
        LocalDate.of(2020, 1, 1),
        Drawn.YEAR_END,
        DEADLINE,
        Target.Basis.SCORED,
        Optional.empty(),
        "1",
        "",
        2);
  }

  private static PlanYear year(LocalDate asOf, Target target) {
    return year(asOf, target, LocalDate.of(2020, 4, 26));
  }

  private static PlanYear year(LocalDate asOf, Target target, LocalDate issuedOn) {
    Plan plan =
        new Plan(
            2020,
            "a-b",
            "plans/2020/a-b",
            "要点",
            issuedOn,
            "1",
            true,
            "",
            List.of(new Item("1.1", "资金支持", "划拨资金", DEADLINE, "两地财政局", "", 1)),
            List.of(target),
            List.of(),
            List.of(obligation(Side.D), obligation(Side.R)),
            List.of());
    return PlanYear.of(plan, Drawn.pairing("a-b", "甲组"), Drawn.shipped(), asOf, asOf);
  }

  private static Obligation obligation(Side side) {
    return new Obligation(
        "B" + side,
        "DS07",
        side,
        "财政局",
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2020, 7, 15),
        List.of("1.1"));
  }

  private static Evidence.Owed owed(PlanYear year, String side) {
    return new Evidence.Owed(
        year.pairingId(),
        year.year(),
        "DS07",
        side,
        "财政局",
        LocalDate.of(2020, 7, 15),
        Optional.empty());
  }
}
