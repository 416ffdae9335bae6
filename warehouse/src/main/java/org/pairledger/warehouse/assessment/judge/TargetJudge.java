package org.pairledger.warehouse.assessment.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.promise.Question;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** Says of each promise whether it is met, when, by what evidence, and whether it is scored. */
public final class TargetJudge {

  private final IndicatorCatalogue catalogue;
  private final Questions.Answers answers;
  private final Evidence evidence;

  public TargetJudge(IndicatorCatalogue catalogue, Questions.Answers answers, Evidence evidence) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.evidence = evidence;
  }

  public Judged judge(PlanYear year, Promise promise) {
    Indicator indicator = promise.indicator() == null ? null : catalogue.get(promise.indicator());
    Measured measured = answers.find(year, promise);
    Sides sides = Sides.of(year, promise, answers);
    Heard told = heard(year, promise, measured, sides);
    int rows = told.rows();
    EvidenceState state = told.state();
    Measured heard = state.isSilent(rows) ? null : measured;
    Measured prior = answers.find(year, promise, Questions.About.YEAR_BEFORE);
    BigDecimal actual = own(indicator, promise, value(heard));
    Boolean reached = reached(promise, actual);
    Boolean held = heard == null ? null : heard.heldAtDeadline();
    LocalDate first = Boolean.TRUE.equals(reached) && heard != null ? heard.firstReachedOn() : null;
    boolean unheard = heard == null && state == EvidenceState.NOT_DUE;
    Status status =
        unheard && reached != null ? Status.OPEN : status(year, promise, reached, held, first);
    return new Judged(
        year,
        promise,
        indicator == null ? null : year.regime().words(year.year()).say(indicator.name()),
        indicator == null ? null : indicator.assessmentCategory(),
        indicator == null ? null : Question.of(promise, indicator),
        unit(indicator, promise),
        unitSize(indicator, promise),
        actual,
        own(indicator, promise, heard == null ? null : heard.valueAtDeadline()),
        base(indicator, promise, prior),
        baseAtDeadline(indicator, promise, prior),
        heard == null ? null : heard.firstReachedOn(),
        held,
        reached,
        status,
        daysLate(promise, status, first),
        state,
        reason(promise),
        rows,
        measured == null ? 0 : measured.excludedRows(),
        evidence.problems(year, promise, ledgers(promise)),
        note(
            year,
            promise,
            measured,
            status,
            held,
            heard == null ? "" : sides.words(indicator, promise)));
  }

  /** What was handed in of it, and how many rows count. */
  private record Heard(EvidenceState state, int rows) {}

  /** Of what each side owes, the side that is silent speaks for both: nobody knows the less. */
  private Heard heard(PlanYear year, Promise promise, @Nullable Measured measured, Sides sides) {
    int rows = measured == null ? 0 : measured.evidenceRows();
    for (Measured side : sides.measured()) {
      Promise own = promise.ofSide(side.request().side());
      EvidenceState state = evidence.state(year, own, ledgers(own), side.evidenceRows());
      if (state.isSilent(side.evidenceRows())) {
        return new Heard(state, 0);
      }
    }
    return new Heard(evidence.state(year, promise, ledgers(promise), rows), rows);
  }

  /** What a scorecard's own measure is told by; a target is told by what its item is. */
  private Set<String> ledgers(Promise promise) {
    return promise.ofPlan() || promise.indicator() == null
        ? Set.of()
        : LedgersOf.indicator(catalogue, promise.indicator());
  }

  /** The ledgers behind a promise that are missing, if any is; else those that came late. */
  public List<Evidence.Late> late(PlanYear year, Promise promise) {
    return evidence.late(year, promise, ledgers(promise));
  }

  private static @Nullable BigDecimal value(@Nullable Measured measured) {
    return measured == null ? null : measured.value();
  }

  /** A value of the indicator's unit in the promise's unit. */
  static @Nullable BigDecimal own(
      @Nullable Indicator indicator, Promise promise, @Nullable BigDecimal value) {
    return value == null ? null : value.divide(unitSize(indicator, promise), MathContext.UNLIMITED);
  }

  private static BigDecimal unitSize(@Nullable Indicator indicator, Promise promise) {
    return indicator == null
        ? BigDecimal.ONE
        : indicator.inOwnUnit(BigDecimal.ONE, promise.unit()).orElse(BigDecimal.ONE);
  }

  private static Judged.@Nullable Base base(
      @Nullable Indicator indicator, Promise promise, @Nullable Measured before) {
    return before == null
        ? null
        : new Judged.Base(
            before.request().windowFrom(),
            before.request().windowTo(),
            own(indicator, promise, before.value()));
  }

  private static Judged.@Nullable Base baseAtDeadline(
      @Nullable Indicator indicator, Promise promise, @Nullable Measured before) {
    return before == null || before.request().deadline() == null
        ? null
        : new Judged.Base(
            before.request().windowFrom(),
            before.request().deadline(),
            own(indicator, promise, before.valueAtDeadline()));
  }

  private static String unit(@Nullable Indicator indicator, Promise promise) {
    return promise.unit().isEmpty() && indicator != null ? indicator.unit() : promise.unit();
  }

  private static @Nullable Boolean reached(Promise promise, @Nullable BigDecimal actual) {
    if (promise.comparison() == null || promise.value() == null) {
      return null;
    }
    return actual != null && promise.comparison().holds(actual, promise.value());
  }

  private static Status status(
      PlanYear year,
      Promise promise,
      @Nullable Boolean reached,
      @Nullable Boolean held,
      @Nullable LocalDate first) {
    if (reached == null || promise.comparison() == null) {
      return Status.NOT_JUDGED;
    }
    boolean before = year.asOf().isBefore(promise.deadline());
    if (!reached || (before && promise.comparison().isUpperBound())) {
      return before ? Status.OPEN : Status.MISSED;
    }
    if (before || Boolean.TRUE.equals(held)) {
      return Status.ON_TIME;
    }
    boolean sameDay = held == null && first != null && !first.isAfter(promise.deadline());
    return sameDay ? Status.ON_TIME : Status.LATE;
  }

  private static @Nullable Integer daysLate(
      Promise promise, Status status, @Nullable LocalDate first) {
    if (status != Status.LATE || first == null || !first.isAfter(promise.deadline())) {
      return null;
    }
    return Math.toIntExact(ChronoUnit.DAYS.between(promise.deadline(), first));
  }

  private static @Nullable NotScoredReason reason(Promise promise) {
    if (promise.basis() == Target.Basis.SCORED) {
      return promise.hasTarget() || !promise.ofPlan() ? null : NotScoredReason.NO_TARGET;
    }
    return switch (promise.basis()) {
      case ASPIRATIONAL -> NotScoredReason.ASPIRATIONAL;
      case AGREEMENT -> NotScoredReason.AGREEMENT;
      case BODY_ONLY -> NotScoredReason.BODY_ONLY;
      case MONITORED, SCORED -> NotScoredReason.MONITORED;
    };
  }

  private static @Nullable String text(@Nullable Measured measured) {
    return measured == null ? null : measured.nullReason();
  }

  private static String note(
      PlanYear year,
      Promise promise,
      @Nullable Measured measured,
      Status status,
      @Nullable Boolean held,
      String sides) {
    List<String> notes = new ArrayList<>();
    if (!promise.note().isEmpty()) {
      notes.add(promise.note());
    }
    if (!sides.isEmpty()) {
      notes.add(sides);
    }
    if (text(measured) != null) {
      notes.add(String.valueOf(text(measured)));
    }
    if (promise.deadline().isBefore(year.plan().issuedOn())) {
      notes.add("完成时限早于印发日期");
    }
    if (Boolean.TRUE.equals(held) && (status == Status.MISSED || status == Status.OPEN)) {
      notes.add("时限时曾达标，截至日已不达标");
    }
    return String.join("；", notes);
  }
}
