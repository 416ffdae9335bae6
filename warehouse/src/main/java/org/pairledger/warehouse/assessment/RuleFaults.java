package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Fault;
import org.pairledger.contract.workspace.Judgement;
import org.pairledger.contract.workspace.Plan;
import org.pairledger.contract.workspace.Target;
import org.pairledger.warehouse.indicator.Indicator;
import org.pairledger.warehouse.indicator.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.Parameter;

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
    for (Plan plan : plans) {
      plan.targets().forEach(target -> rules.check(plan.folder() + "/targets.csv", target));
    }
    return List.copyOf(faults);
  }

  /** What judgements on single rows say of indicators that there are not. */
  public static List<Fault> ofJudgements(List<Judgement> judgements, IndicatorCatalogue catalogue) {
    return judgements.stream()
        .filter(one -> one.kind().equals("fact"))
        .filter(one -> FactDecisions.indicator(one).filter(isUnknown(catalogue)).isPresent())
        .map(
            one ->
                new Fault(
                    "judgements/" + one.year() + "/" + one.pairingId() + ".csv",
                    0,
                    "ref",
                    one.ref(),
                    "is of no indicator of the catalogue"))
        .toList();
  }

  private static Predicate<String> isUnknown(IndicatorCatalogue catalogue) {
    return code -> catalogue.find(code).isEmpty();
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
    if (indicator.inOwnUnit(BigDecimal.ONE, target.unit()).isEmpty()) {
      String allowed =
          indicator.isMoney() ? "allowed are 元, 万元, 亿元" : "allowed is " + indicator.unit();
      faults.add(
          new Fault(
              file, target.line(), "unit", target.unit(), allowed + " for " + indicator.code()));
    }
    for (Parameter parameter : indicator.params()) {
      String value = target.params().get(parameter.name());
      if (value != null && !parameter.accepts(value)) {
        String allowed =
            parameter.allowed().isEmpty()
                ? "a value such as " + parameter.defaultValue()
                : "allowed are " + parameter.allowed();
        faults.add(
            new Fault(file, target.line(), "params", parameter.name() + "=" + value, allowed));
      }
    }
  }
}
