package org.pairledger.warehouse.assessment.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

class RuleFaultsTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load(Optional.empty());

  @Test
  void aUnitThatIsNotTheIndicatorsOwnIsRefused() throws Exception {
    assertThat(faults(target("LAB-02", "人次", "3", Target.Basis.SCORED, 4)))
        .containsExactly("plans/2020/p/targets.csv:4 unit: found '人次', allowed is 人 for LAB-02");
    assertThat(faults(target("FND-01", "人", "3", Target.Basis.SCORED, 5)))
        .containsExactly(
            "plans/2020/p/targets.csv:5 unit: found '人', allowed are 元, 万元, 亿元 for FND-01");
    assertThat(faults(target("FND-01", "亿元", "3", Target.Basis.SCORED, 5))).isEmpty();
  }

  /** Nobody of the other side can act in it: such a target could only ever be 0. */
  @Test
  void aSideThatCannotActIsRefused() throws Exception {
    Target donors = target("FND-01", "万元", "3", Target.Basis.SCORED, 5);
    Target recipients = target("FND-04", "%", "90", Target.Basis.SCORED, 6);

    assertThat(faults(of(Side.D, recipients)))
        .containsExactly(
            "plans/2020/p/targets.csv:6 side: found 'D', is no side of it; allowed are [R, J] for"
                + " FND-04");
    assertThat(faults(of(Side.R, recipients))).isEmpty();
    assertThat(faults(recipients)).isEmpty();
    assertThat(faults(of(Side.D, donors))).isEmpty();
  }

  @Test
  void aScoredTargetNeedsANumber() throws Exception {
    assertThat(faults(target("FND-01", "万元", "", Target.Basis.SCORED, 6)))
        .containsExactly(
            "plans/2020/p/targets.csv:6 basis: found 'scored', a scored target needs an indicator,"
                + " a comparator and a value");
  }

  @Test
  void anUnknownIndicatorIsRefused() throws Exception {
    assertThat(faults(target("ABC-99", "人", "3", Target.Basis.MONITORED, 7)))
        .containsExactly(
            "plans/2020/p/targets.csv:7 indicator: found 'ABC-99', is no indicator of the"
                + " catalogue; nearest are [LAB-09, LAB-19, FND-09, FND-19, IND-09]");
  }

  @Test
  void aGrowthOverSeveralYearsIsRefusedByName() throws Exception {
    Target asked = target("FND-03", "%", "10", Target.Basis.SCORED, 8);

    assertThat(faults(asked)).isEmpty();
    assertThat(faults(since(2017, asked)))
        .containsExactly(
            "plans/2020/p/targets.csv:8 window_from: found '2017-01-01 - 2020-12-31', FND-03"
                + " 财政援助资金同比增幅 compares with the year before: its window must lie inside one year");
    assertThat(faults(since(2017, target("FND-02", "万元", "10", Target.Basis.SCORED, 9)))).isEmpty();
  }

  @Test
  void theSamplesPlansHaveNoFault() throws Exception {
    Path sample = Path.of(System.getProperty("pairledger.root"), "sample-data");
    Workspace workspace = Workspace.read(sample);
    IndicatorCatalogue own = IndicatorCatalogue.load(Optional.of(workspace.catalogue()));

    assertThat(RuleFaults.of(workspace.plans(), Regimes.read(sample), own)).isEmpty();
  }

  private static List<String> faults(Target target) throws Exception {
    Plan plan =
        new Plan(
            2020,
            "p",
            "plans/2020/p",
            "要点",
            LocalDate.of(2020, 4, 26),
            "1",
            true,
            "",
            List.of(),
            List.of(target),
            List.of(),
            List.of(),
            List.of());
    return RuleFaults.of(List.of(plan), Regimes.read(Path.of("nowhere")), CATALOGUE).stream()
        .map(Fault::message)
        .toList();
  }

  /** The same from an earlier year on. */
  private static Target since(int year, Target one) {
    return with(one.side(), LocalDate.of(year, 1, 1), one);
  }

  private static Target of(Side side, Target one) {
    return with(side, one.windowFrom(), one);
  }

  private static Target with(Side side, LocalDate from, Target one) {
    return new Target(
        one.target(),
        one.item(),
        one.indicator(),
        one.params(),
        side,
        one.comparator(),
        one.value(),
        one.unit(),
        from,
        one.windowTo(),
        one.deadline(),
        one.basis(),
        one.dependsOn(),
        one.planVersion(),
        one.note(),
        one.line());
  }

  private static Target target(
      String indicator, String unit, String value, Target.Basis basis, int line) {
    boolean empty = value.isEmpty();
    return new Target(
        "T",
        "1.1",
        Optional.of(indicator),
        new TreeMap<>(),
        Side.J,
        empty ? Optional.empty() : Optional.of(">="),
        empty ? Optional.empty() : Optional.of(new BigDecimal(value)),
        unit,
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2020, 12, 31),
        LocalDate.of(2020, 6, 30),
        basis,
        Optional.empty(),
        "1",
        "",
        line);
  }
}
