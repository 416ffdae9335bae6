package org.pairledger.warehouse.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Shape;

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
        .filter(line -> Boolean.TRUE.equals(line.targets().get(0).reached()))
        .map(CardLine::name)
        .findFirst()
        .orElse(null);
  }
}
