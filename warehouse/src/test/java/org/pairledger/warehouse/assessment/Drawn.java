package org.pairledger.warehouse.assessment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.score.Outcome;

/** Small plans drawn as text, and judged targets made straight from them. */
public final class Drawn {

  public static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

  private Drawn() {}

  /**
   * A plan's year, one target a line: {@code item | category | target | basis | value | unit}; an
   * empty target leaves the item without one.
   */
  public static PlanYear year(Regime regime, String pairing, String group, String drawing) {
    List<DrawnYear.Promised> targets = drawing.strip().lines().map(Drawn::promised).toList();
    return DrawnYear.year(2020, regime, pairing(pairing, group), targets);
  }

  private static DrawnYear.Promised promised(String line) {
    String[] cell = line.split("\\|", -1);
    String id = cell[2].strip();
    String value = id.isEmpty() ? "" : cell[4].strip();
    return new DrawnYear.Promised(
        cell[0].strip(),
        cell[1].strip(),
        id,
        id.isEmpty() ? Target.Basis.MONITORED : Target.Basis.valueOf(cell[3].strip()),
        ">=",
        value.isEmpty() ? null : new BigDecimal(value),
        new DrawnYear.Reached(null, null, null));
  }

  public static Pairing pairing(String id, String group) {
    return new Pairing(
        id,
        id,
        id,
        "county",
        Optional.empty(),
        "测试协作",
        group,
        true,
        Optional.empty(),
        Optional.empty());
  }

  /** A year of which nothing is decided. */
  public static Outcome outcome(PlanYear year, List<Judged> judged) {
    return new Outcome(year, judged, Map.of(), List.of(), Map.of(), Map.of());
  }

  /** The targets of a year judged by these actual values; a null was not reported. */
  public static List<Judged> judged(PlanYear year, Map<String, @Nullable String> actuals) {
    return year.plan().targets().stream()
        .map(
            target -> {
              String text = actuals.get(target.target());
              BigDecimal actual = text == null ? null : new BigDecimal(text);
              return DrawnYear.judged(
                  year, Promise.of(target, year), new DrawnYear.Reached(actual, null, null));
            })
        .toList();
  }

  /** The shipped regime of 2020. */
  public static Regime shipped() {
    return regimes(Path.of("nowhere")).of(2020).orElseThrow();
  }

  /** A regime of one scorecard: these lines under {@code categories: plan}. */
  public static Regime regime(Path folder, String scorecard) throws IOException {
    Files.createDirectories(folder.resolve("regimes"));
    Files.writeString(
        folder.resolve("regimes/own.yaml"),
        """
        regime: 测试
        name: 测试办法
        years: {from: 2020, to: 2020}
        weighting: 测试赋权
        categories:
          - {plan: 资金支持, assessment: 资金支持}
          - {plan: 产业协作, assessment: 产业合作}
        scorecards:
          plan_completion:
            name: 工作要点完成情况
            categories: plan
        """
            + scorecard.indent(4));
    return regimes(folder).of(2020).orElseThrow();
  }

  private static Regimes regimes(Path folder) {
    try {
      return Regimes.read(folder);
    } catch (WorkspaceFaults e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
