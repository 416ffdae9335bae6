package org.pairledger.warehouse.assessment.decision;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.TargetJudge;
import org.pairledger.warehouse.assessment.promise.PlanYear;

/**
 * Who judges anew where single rows were decided on.
 *
 * @param self null without a self-assessment of single rows
 * @param verified null without a verification of single rows
 */
public record Decided(@Nullable TargetJudge self, @Nullable TargetJudge verified) {

  /** The ledgers alone. */
  public static final Decided NOTHING = new Decided(null, null);

  /** What a judge sees otherwise than the ledgers do, by who promised it. */
  public static Map<String, Judged> apart(
      @Nullable TargetJudge judge, PlanYear year, List<Judged> ledgers) {
    Map<String, Judged> apart = new HashMap<>();
    if (judge != null) {
      for (Judged told : ledgers) {
        Judged anew = judge.judge(year, told.promise());
        boolean isSame =
            same(anew.actual(), told.actual())
                && same(anew.valueAtDeadline(), told.valueAtDeadline());
        if (!isSame) {
          apart.put(told.promise().ref(), anew);
        }
      }
    }
    return apart;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
