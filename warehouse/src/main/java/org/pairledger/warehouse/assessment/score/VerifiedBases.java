package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Question;

/**
 * What growth starts from: of a year before that was verified the verified value, where it was
 * asked in the same way over the same days; else what its ledgers say.
 */
final class VerifiedBases {

  /** A pairing's answer to a question. */
  private record Asked(String pairingId, Question question) {}

  private final Map<Asked, BigDecimal> values = new HashMap<>();

  private VerifiedBases(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      Overlay verified = outcome.verified();
      for (Judged told : outcome.all()) {
        BigDecimal value = verified.value(told.promise().ref());
        if (value != null && told.question() != null) {
          values.put(
              new Asked(outcome.year().pairingId(), told.question()),
              value.multiply(told.unitSize()));
        }
      }
    }
  }

  /** The same outcomes, each growing from what was verified of the year before. */
  static List<Outcome> over(List<Outcome> outcomes) {
    VerifiedBases bases = new VerifiedBases(outcomes);
    return bases.values.isEmpty()
        ? outcomes
        : outcomes.stream().map(outcome -> outcome.growing(bases::of)).toList();
  }

  private Judged of(Judged told) {
    return told.growingFrom(base(told, told.base()), base(told, told.baseAtDeadline()));
  }

  private Judged.@Nullable Base base(Judged told, Judged.@Nullable Base base) {
    Question now = told.question();
    if (base == null || now == null) {
      return base;
    }
    Question before =
        new Question(now.indicator(), now.params(), now.side(), base.from(), base.to());
    BigDecimal verified = values.get(new Asked(told.year().pairingId(), before));
    return verified == null
        ? base
        : new Judged.Base(
            base.from(), base.to(), verified.divide(told.unitSize(), MathContext.UNLIMITED));
  }
}
