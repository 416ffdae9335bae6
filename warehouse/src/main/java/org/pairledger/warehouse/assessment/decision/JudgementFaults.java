package org.pairledger.warehouse.assessment.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.promise.Question;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * What judgements say of lines and indicators that there are not, and where two of one stage give
 * one measure two values.
 */
public final class JudgementFaults {

  private final Workspace workspace;
  private final Regimes regimes;
  private final IndicatorCatalogue catalogue;
  private final List<Fault> faults = new ArrayList<>();

  private JudgementFaults(Workspace workspace, Regimes regimes, IndicatorCatalogue catalogue) {
    this.workspace = workspace;
    this.regimes = regimes;
    this.catalogue = catalogue;
  }

  /** Every fault of every judgement. */
  public static List<Fault> of(Workspace workspace, Regimes regimes, IndicatorCatalogue catalogue) {
    JudgementFaults all = new JudgementFaults(workspace, regimes, catalogue);
    Map<Decided, Value> decided = new HashMap<>();
    for (Judgement one : workspace.judgements()) {
      all.check(one, decided);
    }
    return List.copyOf(all.faults);
  }

  private void check(Judgement one, Map<Decided, Value> decided) {
    switch (one.kind()) {
      case "fact" ->
          FactDecisions.indicator(one)
              .filter(code -> catalogue.find(code).isEmpty())
              .ifPresent(code -> fault(one, "is of no indicator of the catalogue"));
      case "line" -> {
        if (!lines(one).contains(one.ref())) {
          fault(one, "must be an item or a line: " + lines(one));
        }
      }
      case "target" -> conflict(one, decided);
      default -> {}
    }
  }

  /** What was decided on, at which stage. */
  private record Decided(String pairingId, int year, String stage, Question question) {}

  /** A value that stands for all who ask the same. */
  private record Value(String ref, BigDecimal inOwnUnit) {}

  private void conflict(Judgement one, Map<Decided, Value> decided) {
    Promise promise = promise(one);
    String code = promise == null ? null : promise.indicator();
    Optional<Indicator> indicator = code == null ? Optional.empty() : catalogue.find(code);
    if (promise == null || indicator.isEmpty() || one.verifiedValue().isEmpty()) {
      return;
    }
    BigDecimal value = one.verifiedValue().get();
    BigDecimal own = indicator.get().inOwnUnit(value, promise.unit()).orElse(value);
    Question question = Question.of(promise, indicator.get());
    Value other =
        decided.putIfAbsent(
            new Decided(one.pairingId(), one.year(), one.stage(), question),
            new Value(one.ref(), own));
    boolean isOther = other != null && !other.ref().equals(one.ref());
    if (isOther && other.inOwnUnit().compareTo(own) != 0) {
      fault(one, "asks the same as " + other.ref() + ": one stage gives both one value");
    }
  }

  private @Nullable Promise promise(Judgement one) {
    Optional<Plan> plan = plan(one);
    Optional<Target> target =
        plan.flatMap(
            of -> of.targets().stream().filter(t -> t.target().equals(one.ref())).findFirst());
    Optional<Pairing> pairing =
        workspace.pairings().stream()
            .filter(of -> of.pairingId().equals(one.pairingId()))
            .findFirst();
    LocalDate end = LocalDate.of(one.year(), 12, 31);
    return target.isEmpty() || pairing.isEmpty() || regimes.of(one.year()).isEmpty()
        ? null
        : Promise.of(
            target.get(),
            PlanYear.of(plan.get(), pairing.get(), regimes.of(one.year()).get(), end, end));
  }

  private Optional<Plan> plan(Judgement one) {
    return workspace.plans().stream()
        .filter(plan -> plan.year() == one.year() && plan.pairingId().equals(one.pairingId()))
        .findFirst();
  }

  private void fault(Judgement one, String allowed) {
    String file = "judgements/" + one.year() + "/" + one.pairingId() + ".csv";
    faults.add(new Fault(file, 0, "ref", one.ref(), allowed));
  }

  /** The items of the plan that is judged, and the lines of its scorecards that stand alone. */
  private Set<String> lines(Judgement one) {
    Set<String> lines = new TreeSet<>();
    plan(one).ifPresent(plan -> plan.items().forEach(item -> lines.add(item.item())));
    regimes.of(one.year()).stream()
        .flatMap(regime -> regime.scorecards().stream())
        .flatMap(card -> card.lines().stream())
        .filter(line -> line.binds().kind() == Binding.Kind.INDICATOR)
        .forEach(line -> lines.add(line.id()));
    return lines;
  }
}
