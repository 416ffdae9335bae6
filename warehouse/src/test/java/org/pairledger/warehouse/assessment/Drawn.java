package org.pairledger.warehouse.assessment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Item;
import org.pairledger.contract.workspace.Pairing;
import org.pairledger.contract.workspace.Plan;
import org.pairledger.contract.workspace.Side;
import org.pairledger.contract.workspace.Target;
import org.pairledger.contract.workspace.WorkspaceFaults;

/** Small plans drawn as text, and judged targets made straight from them. */
final class Drawn {

  static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

  private Drawn() {}

  /**
   * A plan's year, one target a line: {@code item | category | target | basis | value | unit}; an
   * empty target leaves the item without one.
   */
  static PlanYear year(Regime regime, String pairing, String group, String drawing) {
    List<Item> items = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    for (String line : drawing.strip().split("\n", -1)) {
      String[] cell = line.split("\\|", -1);
      String item = cell[0].strip();
      if (items.stream().noneMatch(one -> one.item().equals(item))) {
        items.add(item(item, cell[1].strip(), items.size() + 1));
      }
      if (!cell[2].isBlank()) {
        targets.add(target(item, cell[2].strip(), cell[3].strip(), cell[4].strip()));
      }
    }
    Plan plan =
        new Plan(
            2020,
            pairing,
            "plans/2020/" + pairing,
            "要点",
            LocalDate.of(2020, 4, 26),
            "1",
            true,
            "",
            items,
            targets,
            List.of(),
            List.of(),
            List.of());
    return PlanYear.of(plan, pairing(pairing, group), regime, YEAR_END, YEAR_END);
  }

  static Pairing pairing(String id, String group) {
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

  private static Item item(String no, String category, int sort) {
    return new Item(no, category, "事项" + no, LocalDate.of(2020, 6, 30), "两地有关单位", "", sort);
  }

  private static Target target(String item, String id, String basis, String value) {
    return new Target(
        id,
        item,
        Optional.of("FND-01"),
        new TreeMap<>(),
        Side.D,
        value.isEmpty() ? Optional.empty() : Optional.of(">="),
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
        "万元",
        LocalDate.of(2020, 1, 1),
        YEAR_END,
        LocalDate.of(2020, 6, 30),
        Target.Basis.valueOf(basis),
        Optional.empty(),
        "1",
        "",
        2);
  }

  /** A year of which nothing is decided. */
  static Outcome outcome(PlanYear year, List<Judged> judged) {
    return new Outcome(year, judged, Map.of(), List.of(), Map.of(), Map.of());
  }

  /** The targets of a year judged by these actual values; a null was not reported. */
  static List<Judged> judged(PlanYear year, Map<String, @Nullable String> actuals) {
    return year.plan().targets().stream()
        .map(target -> judged(year, Promise.of(target, year), actuals.get(target.target())))
        .toList();
  }

  private static Judged judged(PlanYear year, Promise promise, @Nullable String text) {
    BigDecimal actual = text == null ? null : new BigDecimal(text);
    boolean reached =
        promise.value() != null && actual != null && actual.compareTo(promise.value()) >= 0;
    return new Judged(
        year,
        promise,
        "县本级财政帮扶资金拨付额",
        "资金支持",
        new Question("FND-01", Map.of(), "J", promise.windowFrom(), promise.windowTo()),
        promise.unit(),
        BigDecimal.ONE,
        actual,
        null,
        null,
        null,
        null,
        null,
        reached,
        reached ? Status.ON_TIME : Status.MISSED,
        null,
        actual == null ? EvidenceState.NOT_REPORTED : EvidenceState.REPORTED,
        promise.basis() == Target.Basis.SCORED ? null : NotScoredReason.MONITORED,
        actual == null ? 0 : 1,
        0,
        0,
        "");
  }

  /** The shipped regime of 2020. */
  static Regime shipped() {
    return regimes(Path.of("nowhere")).of(2020).orElseThrow();
  }

  /** A regime of one scorecard: these lines under {@code categories: plan}. */
  static Regime regime(Path folder, String scorecard) throws IOException {
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
