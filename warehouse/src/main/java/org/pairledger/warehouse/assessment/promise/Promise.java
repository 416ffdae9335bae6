package org.pairledger.warehouse.assessment.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.workspace.plan.Target;

/**
 * What is to be judged: a target of the plan, or an indicator that a scorecard's line is bound to.
 *
 * @param ref the target's id, or the scorecard and line
 * @param value in {@code unit}; null with {@code comparison} where nothing is to be reached
 * @param ofPlan whether the plan promised it; a scorecard's own measure is not listed as a target
 */
public record Promise(
    String ref,
    String item,
    @Nullable String indicator,
    Map<String, String> params,
    String side,
    @Nullable Comparison comparison,
    @Nullable BigDecimal value,
    String unit,
    LocalDate windowFrom,
    LocalDate windowTo,
    LocalDate deadline,
    Target.Basis basis,
    String note,
    boolean ofPlan) {

  /** A target of a plan; what lies after the plan's year does not count. */
  public static Promise of(Target target, PlanYear year) {
    LocalDate end = LocalDate.of(year.year(), 12, 31);
    String code = target.indicator().orElse(null);
    return new Promise(
        target.target(),
        target.item(),
        code,
        code == null ? Map.of() : new TreeMap<>(year.regime().parameters(code, target.params())),
        target.side().name(),
        target.comparator().map(Comparison::of).orElse(null),
        target.value().orElse(null),
        target.unit(),
        target.windowFrom(),
        target.windowTo().isAfter(end) ? end : target.windowTo(),
        target.deadline(),
        target.basis(),
        target.note(),
        true);
  }

  /** What a line bound to an indicator looks at: the whole year. */
  public static Promise of(String scorecard, ScoreLine line, PlanYear year) {
    Binding.Measure measure = line.binds().measure().orElseThrow();
    String code = line.binds().ref();
    LocalDate end = LocalDate.of(year.year(), 12, 31);
    return new Promise(
        scorecard + "/" + line.id(),
        line.id(),
        code,
        new TreeMap<>(year.regime().parameters(code, measure.params())),
        measure.side().name(),
        Comparison.of(measure.comparator()),
        measure.target().orElse(null),
        measure.unit(),
        LocalDate.of(year.year(), 1, 1),
        end,
        end,
        Target.Basis.SCORED,
        "",
        false);
  }

  /** The same of one side. */
  public Promise ofSide(String one) {
    return new Promise(
        ref,
        item,
        indicator,
        params,
        one,
        comparison,
        value,
        unit,
        windowFrom,
        windowTo,
        deadline,
        basis,
        note,
        ofPlan);
  }

  /** Whether there is a number to reach. */
  public boolean hasTarget() {
    return value != null && comparison != null;
  }
}
