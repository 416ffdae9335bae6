package org.pairledger.warehouse.indicator.ask;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A request as the fold sees it: a numbered line of {@code measure_requests}.
 *
 * @param group which indicator with which parameters; 0 when it is put together from other lines
 * @param windowNo for whom and when: a line of {@code measure_windows}
 * @param threshold in what the fold adds up (yuan), a percentage as a share
 * @param isAnswered false for a line that only serves another
 */
record Ask(
    int no,
    int group,
    int windowNo,
    Request request,
    boolean isRatio,
    @Nullable BigDecimal threshold,
    boolean isAnswered) {}
