package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Promise;

/**
 * Whether a veto stands, and why: decided by people, or brought down by a line of the scorecard.
 */
final class Veto {

  private Veto() {}

  static @Nullable String reason(List<CardLine> lines, Overlay overlay) {
    if (overlay.veto() != null) {
      return overlay.veto();
    }
    return lines.stream()
        .filter(line -> line.line().mode().shape() == Shape.VETO)
        .filter(line -> isMet(line, overlay))
        .map(CardLine::name)
        .findFirst()
        .orElse(null);
  }

  private static boolean isMet(CardLine line, Overlay overlay) {
    Judged seen = overlay.seen(line.targets().get(0));
    Promise promise = seen.promise();
    BigDecimal value = overlay.value(seen, line.line());
    return value != null
        && promise.comparison() != null
        && promise.value() != null
        && promise.comparison().holds(value, promise.value());
  }
}
