package org.pairledger.warehouse.indicator.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question to an indicator: how much, for whom, in which window, and when was so much reached.
 *
 * @param params only those that differ from the defaults
 * @param side D, R, J (both together) or B (each for itself, the one that is farther from the goal)
 * @param windowTo the last day of the window
 * @param threshold in the indicator's own unit; null if nothing is to be reached
 * @param deadline null if there is none
 */
public record Request(
    String pairingId,
    int planYear,
    String indicator,
    Map<String, String> params,
    String side,
    LocalDate windowFrom,
    LocalDate windowTo,
    String comparator,
    @Nullable BigDecimal threshold,
    @Nullable LocalDate deadline) {

  public Request {
    params = Map.copyOf(params);
  }

  /** The whole year of an indicator by its own definition, with nothing to reach. */
  public static Request year(String pairingId, int planYear, String indicator, String side) {
    return year(pairingId, planYear, indicator, Map.of(), side);
  }

  /** The same with parameters. */
  public static Request year(
      String pairingId, int planYear, String indicator, Map<String, String> params, String side) {
    return new Request(
        pairingId,
        planYear,
        indicator,
        params,
        side,
        LocalDate.of(planYear, 1, 1),
        LocalDate.of(planYear, 12, 31),
        ">=",
        null,
        null);
  }

  /**
   * The same a year before, up to the same day, as this year defines it: what is judged in June is
   * set beside last June.
   *
   * @param asOf the day of judgement
   */
  public Request yearBefore(LocalDate asOf) {
    LocalDate end = asOf.isBefore(windowTo) ? asOf : windowTo;
    return new Request(
        pairingId,
        planYear,
        indicator,
        params,
        side,
        yearBeforeDay(windowFrom),
        yearBeforeDay(end),
        comparator,
        null,
        deadline == null ? null : yearBeforeDay(deadline));
  }

  /** The same day of the year before; the end of February belongs to the end of February. */
  public static LocalDate yearBeforeDay(LocalDate day) {
    LocalDate before = day.minusYears(1);
    return day.getDayOfMonth() == day.lengthOfMonth()
        ? before.withDayOfMonth(before.lengthOfMonth())
        : before;
  }

  /** The same of one side. */
  public Request ofSide(String one) {
    return new Request(
        pairingId,
        planYear,
        indicator,
        params,
        one,
        windowFrom,
        windowTo,
        comparator,
        threshold,
        deadline);
  }

  /** What another indicator is in the same window, so many years back, with nothing to reach. */
  public Request part(String code, Map<String, String> partParams, int yearsBack) {
    return new Request(
        pairingId,
        planYear - yearsBack,
        code,
        partParams,
        side,
        windowFrom.minusYears(yearsBack),
        windowTo.minusYears(yearsBack),
        comparator,
        null,
        null);
  }
}
