package org.pairledger.warehouse.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as the fold sees it: a numbered line of {@code measure_requests}.
 *
 * @param group which indicator with which parameters; 0 when it is put together from other lines
 * @param threshold in what the fold adds up (yuan), a percentage as a share
 * @param isAnswered false for a line that only serves another
 */
record Ask(
    int no,
    int group,
    Request request,
    LocalDate asOf,
    LocalDate knownOn,
    boolean isRatio,
    @Nullable BigDecimal threshold,
    boolean isAnswered) {

  /** The last day that can change anything. */
  LocalDate lastDay() {
    return asOf.isBefore(request.windowTo()) ? asOf : request.windowTo();
  }
}
