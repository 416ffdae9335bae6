package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.EvidenceState;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;
import org.pairledger.warehouse.assessment.judge.Status;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.promise.Question;
import org.pairledger.warehouse.assessment.score.CardLine;
import org.pairledger.warehouse.assessment.score.CardScore;
import org.pairledger.warehouse.assessment.score.CardScorer;
import org.pairledger.warehouse.assessment.score.Grades;
import org.pairledger.warehouse.assessment.score.Peers;

/**
 * A year of which nothing is known but what was promised and what was reached: what a regime makes
 * of it, without ledgers, indicators or peers.
 */
public final class DrawnYear {

  /** What every drawn target asks for; a regime's points do not depend on it. */
  private static final String INDICATOR = "FND-01";

  private static final String UNIT = "万元";

  /**
   * One target of the plan.
   *
   * @param id empty where the item has no target
   * @param value null where nothing is to be reached
   * @param reached what was
   */
  public record Promised(
      String item,
      String category,
      String id,
      Target.Basis basis,
      String comparator,
      @Nullable BigDecimal value,
      Reached reached) {}

  /**
   * What was reached of a target or line, in its own unit.
   *
   * @param actual null where nobody reported
   * @param atDeadline null where it is the actual value
   * @param yearBefore what it grew from; null where nobody looks at it
   */
  public record Reached(
      @Nullable BigDecimal actual,
      @Nullable BigDecimal atDeadline,
      @Nullable BigDecimal yearBefore) {}

  /**
   * What the scorecard makes of it.
   *
   * @param points two places; null when nothing could be scored
   * @param grade null without grades, and for grades by place
   */
  public record Scored(@Nullable BigDecimal points, @Nullable String grade) {}

  private DrawnYear() {}

  /**
   * Scores a year.
   *
   * @param lines what the scorecard's lines that look at an indicator reached, by the line's id
   */
  public static Scored score(
      int planYear,
      Regime regime,
      Scorecard card,
      Pairing pairing,
      List<Promised> targets,
      Map<String, Reached> lines) {
    PlanYear year = year(planYear, regime, pairing, targets);
    List<Judged> judged = new ArrayList<>();
    for (Target target : year.plan().targets()) {
      Promised promised =
          targets.stream()
              .filter(one -> one.id().equals(target.target()))
              .findFirst()
              .orElseThrow();
      judged.add(judged(year, Promise.of(target, year), promised.reached()));
    }
    List<CardLine> all = CardLine.of(year, card, judged, measures(year, card, lines));
    CardScore score =
        new CardScorer(year, card, all, new Peers(List.of(), one -> Overlay.NONE), Overlay.NONE)
            .score();
    return new Scored(
        score.points(),
        Grades.grade(card, pairing.peerGroup(), score.points(), null, score.veto() != null));
  }

  private static Map<String, Judged> measures(
      PlanYear year, Scorecard card, Map<String, Reached> lines) {
    Map<String, Judged> measures = new HashMap<>();
    for (ScoreLine line : card.lines()) {
      if (line.binds().kind() == Binding.Kind.INDICATOR) {
        Reached reached = lines.get(line.id());
        if (reached == null) {
          throw new CouldNotRun(
              "nothing is drawn for line " + line.id() + " of " + card.scorecard());
        }
        Promise promise = Promise.of(card.scorecard(), line, year);
        measures.put(promise.ref(), judged(year, promise, reached));
      }
    }
    return measures;
  }

  /** The year of a plan of these targets, judged at its end. */
  static PlanYear year(int year, Regime regime, Pairing pairing, List<Promised> targets) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (Promised one : targets) {
      items.computeIfAbsent(
          one.item(),
          no ->
              new Item(
                  no,
                  one.category(),
                  "事项" + no,
                  LocalDate.of(year, 6, 30),
                  "两地有关单位",
                  "",
                  items.size() + 1));
    }
    Plan plan =
        new Plan(
            year,
            pairing.pairingId(),
            "plans/" + year + "/" + pairing.pairingId(),
            "要点",
            LocalDate.of(year, 4, 26),
            "1",
            true,
            "",
            List.copyOf(items.values()),
            targets.stream()
                .filter(one -> !one.id().isEmpty())
                .map(one -> target(year, one))
                .toList(),
            List.of(),
            List.of(),
            List.of());
    LocalDate end = LocalDate.of(year, 12, 31);
    return PlanYear.of(plan, pairing, regime, end, end);
  }

  private static Target target(int year, Promised one) {
    return new Target(
        one.id(),
        one.item(),
        Optional.of(INDICATOR),
        new TreeMap<>(),
        Side.D,
        one.value() == null ? Optional.empty() : Optional.of(one.comparator()),
        Optional.ofNullable(one.value()),
        UNIT,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        LocalDate.of(year, 6, 30),
        one.basis(),
        Optional.empty(),
        "1",
        "",
        0);
  }

  /** A promise of which this was reached. */
  static Judged judged(PlanYear year, Promise promise, Reached told) {
    BigDecimal actual = told.actual();
    boolean reached = holds(promise, actual);
    boolean held = holds(promise, told.atDeadline() == null ? actual : told.atDeadline());
    Status status = !reached ? Status.MISSED : held ? Status.ON_TIME : Status.LATE;
    Judged.Base base =
        told.yearBefore() == null
            ? null
            : new Judged.Base(
                promise.windowFrom().minusYears(1),
                promise.windowTo().minusYears(1),
                told.yearBefore());
    return new Judged(
        year,
        promise,
        promise.indicator(),
        "",
        new Question(
            String.valueOf(promise.indicator()),
            promise.params(),
            promise.side(),
            promise.windowFrom(),
            promise.windowTo()),
        promise.unit(),
        BigDecimal.ONE,
        actual,
        told.atDeadline(),
        base,
        base,
        null,
        held,
        reached,
        status,
        null,
        actual == null ? EvidenceState.NOT_REPORTED : EvidenceState.REPORTED,
        promise.basis() == Target.Basis.SCORED ? null : NotScoredReason.MONITORED,
        actual == null ? 0 : 1,
        0,
        0,
        "");
  }

  private static boolean holds(Promise promise, @Nullable BigDecimal value) {
    return promise.comparison() != null
        && promise.value() != null
        && value != null
        && promise.comparison().holds(value, promise.value());
  }
}
