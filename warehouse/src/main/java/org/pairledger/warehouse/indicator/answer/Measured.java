package org.pairledger.warehouse.indicator.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.ask.Request;

/**
 * The answer to a {@link Request}: exact numbers, and the days on which they were reached.
 *
 * @param value in the indicator's own unit; null when there is no base to divide by
 * @param numerator as added up: yuan for money, and exact
 * @param denominator of a ratio, or how many units there are to cover; else zero
 * @param nullReason Chinese; why there is no value
 * @param valueAtDeadline null before the deadline has come
 * @param firstReachedOn the first day on which the comparator held
 * @param heldAtDeadline null before the deadline has come or without a threshold
 * @param reached whether the comparator holds now; null without a threshold
 * @param evidenceRows rows that count
 * @param excludedRows rows of this window that do not, and say why
 */
public record Measured(
    Request request,
    @Nullable BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    @Nullable String nullReason,
    @Nullable BigDecimal valueAtDeadline,
    @Nullable LocalDate firstReachedOn,
    @Nullable Boolean heldAtDeadline,
    @Nullable Boolean reached,
    int evidenceRows,
    int excludedRows) {}
