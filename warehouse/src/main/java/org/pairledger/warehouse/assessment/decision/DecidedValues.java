package org.pairledger.warehouse.assessment.decision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Promise;

/**
 * The values that people decided, each given to every promise that asks the same question, so that
 * a target and a line of a scorecard that mean the same never part; a promise's own decision stands
 * above one that was given to another.
 */
final class DecidedValues {

  private final List<Judged> all;
  private final Map<String, BigDecimal> own = new HashMap<>();
  private final Map<String, BigDecimal> shared = new HashMap<>();

  DecidedValues(List<Judged> all) {
    this.all = all;
  }

  /** Takes a decision in; a later one stands over an earlier. */
  void decide(Judgement one) {
    one.verifiedValue()
        .ifPresent(
            value ->
                all.stream()
                    .filter(told -> isAbout(one, told.promise()))
                    .forEach(told -> decide(told, value)));
  }

  /** In each promise's own unit. */
  Map<String, BigDecimal> byRef() {
    Map<String, BigDecimal> values = new HashMap<>(shared);
    values.putAll(own);
    return values;
  }

  private static boolean isAbout(Judgement one, Promise promise) {
    return promise.ofPlan()
        ? one.kind().equals("target") && promise.ref().equals(one.ref())
        : one.kind().equals("line") && promise.item().equals(one.ref());
  }

  private void decide(Judged told, BigDecimal value) {
    own.put(told.promise().ref(), value);
    BigDecimal inOwnUnit = value.multiply(told.unitSize());
    for (Judged other : all) {
      if (told.question() != null && told.question().equals(other.question())) {
        shared.put(
            other.promise().ref(), inOwnUnit.divide(other.unitSize(), MathContext.UNLIMITED));
      }
    }
  }
}
