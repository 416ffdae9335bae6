package org.pairledger.warehouse.assessment.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.Nearest;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.Parameter;

/** What plans and regimes ask of indicators that no indicator can answer. */
public final class RuleFaults {

  private final IndicatorCatalogue catalogue;
  private final List<Fault> faults;

  private RuleFaults(IndicatorCatalogue catalogue, List<Fault> faults) {
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /** Every fault: unknown indicators, parameters and years, values and units that do not fit. */
  public static List<Fault> of(List<Plan> plans, Regimes regimes, IndicatorCatalogue catalogue) {
    List<Fault> faults = new ArrayList<>(regimes.unknown(plans, known(catalogue)));
    RuleFaults rules = new RuleFaults(catalogue, faults);
    regimes.own().forEach(rules::check);
    regimes.own().forEach(regime -> rules.items(regime, plansOf(regime, regimes, plans)));
    plans.forEach(rules::check);
    return List.copyOf(faults);
  }

  /** The same of one plan alone, whatever items other plans have. */
  public static List<Fault> ofOne(Plan plan, Regimes regimes, IndicatorCatalogue catalogue) {
    List<Fault> faults = new ArrayList<>(regimes.unknown(List.of(plan), known(catalogue)));
    new RuleFaults(catalogue, faults).check(plan);
    return List.copyOf(faults);
  }

  private void check(Plan plan) {
    plan.targets().forEach(target -> check(plan.folder() + "/targets.csv", target));
  }

  private static List<Plan> plansOf(Regime regime, Regimes regimes, List<Plan> plans) {
    return plans.stream()
        .filter(plan -> regimes.of(plan.year()).filter(regime::equals).isPresent())
        .toList();
  }

  /** Lines about an item that none of the plans they score has. */
  private void items(Regime regime, List<Plan> plans) {
    Set<String> items = new TreeSet<>();
    plans.forEach(plan -> plan.items().forEach(item -> items.add(item.item())));
    for (Scorecard card : regime.scorecards()) {
      for (ScoreLine line : card.lines()) {
        boolean isLost =
            line.binds().kind() == Binding.Kind.ITEM && !items.contains(line.binds().ref());
        if (isLost && !plans.isEmpty()) {
          String allowed =
              "is an item of no plan; nearest are " + Nearest.of(line.binds().ref(), items);
          faults.add(new Fault(regime.file(), 0, place(card, line), line.binds().ref(), allowed));
        }
      }
    }
  }

  private static String place(Scorecard card, ScoreLine line) {
    return "scorecards." + card.scorecard() + "." + line.id();
  }

  private static Map<String, Set<String>> known(IndicatorCatalogue catalogue) {
    return catalogue.all().stream()
        .collect(
            Collectors.toMap(
                Indicator::code,
                one -> one.params().stream().map(Parameter::name).collect(Collectors.toSet())));
  }

  private void check(String file, Target target) {
    if (target.basis() == Target.Basis.SCORED
        && (target.indicator().isEmpty() || target.value().isEmpty())) {
      String allowed = "a scored target needs an indicator, a comparator and a value";
      faults.add(new Fault(file, target.line(), "basis", "scored", allowed));
    }
    target
        .indicator()
        .flatMap(catalogue::find)
        .ifPresent(indicator -> check(file, target, indicator));
  }

  private void check(String file, Target target, Indicator indicator) {
    unit(file, target.line(), "unit", indicator, target.unit());
    side(file, target.line(), "side", indicator, target.side());
    values(file, target.line(), "params", indicator, target.params());
    window(file, target, indicator);
  }

  /** A window that an indicator cannot serve is refused by name before anything is measured. */
  private void window(String file, Target target, Indicator indicator) {
    if (!indicator.serves(target.windowFrom(), target.windowTo())) {
      String found = target.windowFrom() + " - " + target.windowTo();
      String allowed =
          indicator.code()
              + " "
              + PeriodWords.neutral(indicator.name())
              + " compares with the year before: its window must lie inside one year";
      faults.add(new Fault(file, target.line(), "window_from", found, allowed));
    }
  }

  private void unit(String file, int line, String place, Indicator indicator, String unit) {
    if (indicator.inOwnUnit(BigDecimal.ONE, unit).isEmpty()) {
      String allowed =
          indicator.isMoney() ? "allowed are 元, 万元, 亿元" : "allowed is " + indicator.unit();
      faults.add(new Fault(file, line, place, unit, allowed + " for " + indicator.code()));
    }
  }

  /** Each for itself can only be asked of what both sides do, one side of what it can act in. */
  private void side(String file, int line, String place, Indicator indicator, Side side) {
    boolean isOfOtherAlone =
        (side == Side.D || side == Side.R)
            && !indicator.sides().contains(side.name())
            && indicator.sides().contains(side == Side.D ? "R" : "D");
    if (isOfOtherAlone) {
      String allowed = "is no side of it; allowed are " + indicator.sides();
      faults.add(new Fault(file, line, place, side.name(), allowed + " for " + indicator.code()));
    }
    if (side == Side.B && !indicator.knowsEach()) {
      String allowed = "is not told by side; allowed are " + indicator.sides();
      faults.add(new Fault(file, line, place, side.name(), allowed + " for " + indicator.code()));
    }
  }

  /** What a regime's own parameters, and those of its lines, may not be. */
  private void check(Regime regime) {
    regime
        .parameters()
        .forEach((code, params) -> values(regime.file(), "parameters." + code, code, params));
    for (Scorecard card : regime.scorecards()) {
      for (ScoreLine line : card.lines()) {
        line.binds().measure().ifPresent(one -> check(regime, place(card, line), line, one));
      }
    }
  }

  /** A line's measure is held to what a target's is. */
  private void check(Regime regime, String place, ScoreLine line, Binding.Measure measure) {
    String file = regime.file();
    Optional<Indicator> known = catalogue.find(line.binds().ref());
    if (known.isPresent()) {
      if (measure.target().isPresent() || !measure.unit().isEmpty()) {
        unit(file, 0, place + ".unit", known.get(), measure.unit());
      }
      side(file, 0, place + ".side", known.get(), measure.side());
      values(file, 0, place, known.get(), measure.params());
    }
  }

  private void values(String file, String place, String code, Map<String, String> params) {
    catalogue.find(code).ifPresent(indicator -> values(file, 0, place, indicator, params));
  }

  private void values(
      String file, int line, String place, Indicator indicator, Map<String, String> params) {
    for (Parameter parameter : indicator.params()) {
      String value = params.get(parameter.name());
      if (value != null && !parameter.accepts(value)) {
        String allowed =
            parameter.allowed().isEmpty()
                ? "a value such as " + parameter.defaultValue()
                : "allowed are " + parameter.allowed();
        faults.add(new Fault(file, line, place, parameter.name() + "=" + value, allowed));
      }
    }
  }
}
