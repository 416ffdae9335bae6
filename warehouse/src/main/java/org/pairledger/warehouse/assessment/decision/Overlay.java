package org.pairledger.warehouse.assessment.decision;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.warehouse.assessment.judge.Judged;

/**
 * What people decided, as it lies over the ledgers' values in a second reckoning beside the first.
 *
 * @param values by target, and by scorecard and line
 * @param points by item or scorecard line
 * @param total null unless the whole was decided
 * @param veto the reason of a veto, null without one
 * @param anew what decisions on single rows changed, by target
 */
public record Overlay(
    Map<String, BigDecimal> values,
    Map<String, BigDecimal> points,
    @Nullable BigDecimal total,
    @Nullable String veto,
    Map<String, Judged> anew) {

  /** The ledgers alone. */
  public static final Overlay NONE = new Overlay(Map.of(), Map.of(), null, null, Map.of());

  /** Stages of the assessed side's own word. */
  public static final List<String> SELF = List.of("自评");

  /** Stages of verification, in their order. */
  public static final List<String> VERIFYING = List.of("核查", "终评");

  /** Decisions on targets, lines and the whole alone. */
  public Overlay(
      Map<String, BigDecimal> values,
      Map<String, BigDecimal> points,
      @Nullable BigDecimal total,
      @Nullable String veto) {
    this(values, points, total, veto, Map.of());
  }

  /** What the assessed side says of itself. */
  public static Overlay self(
      List<Judgement> judgements, List<Judged> all, Map<String, Judged> anew) {
    return of(judgements, SELF, all, anew);
  }

  /** What was verified; the final decision stands over the verification. */
  public static Overlay verified(
      List<Judgement> judgements, List<Judged> all, Map<String, Judged> anew) {
    return of(judgements, VERIFYING, all, anew);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** What became of a promise after decisions on single rows. */
  public Judged seen(Judged told) {
    return anew.getOrDefault(told.promise().ref(), told);
  }

  /** The value that was decided, or that follows from decided rows; null where neither is. */
  @Nullable
  public BigDecimal value(String ref) {
    Judged changed = anew.get(ref);
    return values.containsKey(ref) || changed == null ? values.get(ref) : changed.actual();
  }

  /** The value that a line looks at: the decided one, or else what is seen. */
  @Nullable
  public BigDecimal value(Judged seen, ScoreLine line) {
    BigDecimal decided = values.get(seen.promise().ref());
    return decided == null ? seen.value(line.isAtDeadline()) : decided;
  }

  private static Overlay of(
      List<Judgement> judgements, List<String> stages, List<Judged> all, Map<String, Judged> anew) {
    DecidedValues values = new DecidedValues(all);
    Map<String, BigDecimal> points = new HashMap<>();
    BigDecimal total = null;
    String veto = null;
    List<Judgement> ordered =
        judgements.stream()
            .filter(one -> Set.copyOf(stages).contains(one.stage()))
            .sorted(Comparator.comparingInt(one -> stages.indexOf(one.stage())))
            .toList();
    for (Judgement one : ordered) {
      values.decide(one);
      if (one.kind().equals("line")) {
        one.points().ifPresent(given -> points.put(one.ref(), given));
      }
      if (one.kind().equals("total")) {
        total = one.points().orElse(total);
      }
      veto = one.veto() && !one.kind().equals("fact") ? one.reason() : veto;
    }
    return new Overlay(values.byRef(), points, total, veto, anew);
  }
}
