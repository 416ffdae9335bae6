package org.pairledger.warehouse.indicator;

import org.pairledger.warehouse.indicator.Shape.Fold;
import org.pairledger.warehouse.indicator.Shape.Measure;

/**
 * The first steps of a fold, as SQL: an indicator's candidates, placed in the window of each
 * request of one group.
 */
final class PlacedSql {

  private static final String STEPS =
      """
      requests as materialized (
          select requests.request_no, windows.*
          from measure_requests as requests
          inner join measure_reach as windows
              on windows.window_no = requests.window_no
          where requests.group_no = %d
      ),
      candidates as (
      %s
      ),
      placed as materialized (
          select
              requests.request_no,
              requests.last_day,
              candidates.role,
              %s as unit_key,
              candidates.distinct_key,
              candidates.fact_id,
              greatest(candidates.counts_from, requests.window_from) as day_from,
              coalesce(candidates.counts_to, date '9999-12-31') as day_to,
              candidates.amount,
              candidates.excluded_because is not null%s as is_excluded
          from requests
          inner join candidates
              on candidates.pairing_id = requests.own_pairing_id%s
          where %s
              and candidates.known_from <= requests.known_on
              and (candidates.known_to is null or candidates.known_to > requests.known_on)
              and (
                  requests.side in ('J', 'B')
                  or candidates.acting_side is null
                  or candidates.acting_side = requests.side
              )
              and (
                  candidates.counts_to is null
                  or candidates.counts_to > greatest(candidates.counts_from, requests.window_from)
              )
      )\
      """;

  private static final String UNIT_JOIN =
      """

      left join measure_universe as units
          on units.universe = '%s'
          and units.pairing_id = requests.pairing_id
          and units.plan_year = requests.plan_year
          and units.unit_key = candidates.unit_key\
      """;

  private PlacedSql() {}

  static String of(AskList.Group group) {
    Indicator indicator = group.indicator();
    Shape shape = indicator.shape();
    boolean hasUnits = shape.fold() != Fold.ALL;
    return STEPS.formatted(
        group.no(),
        indicator.sql(),
        hasUnits ? "coalesce(candidates.unit_key, '')" : "''",
        (shape.measure() == Measure.DISTINCT ? " or candidates.distinct_key is null" : "")
            + (hasUnits ? " or units.unit_key is null" : ""),
        hasUnits ? UNIT_JOIN.formatted(Shape.word(shape.universe())) : "",
        inWindow(shape.timing(), "requests.last_day"));
  }

  /** When a candidate touches a request's window that ends on this day. */
  static String inWindow(Shape.Timing timing, String lastDay) {
    return switch (timing) {
      case FLOW -> "candidates.counts_from between requests.window_from and " + lastDay;
      case STOCK -> "candidates.counts_from <= " + lastDay;
      case OVERLAP ->
          "candidates.counts_from <= "
              + lastDay
              + " and coalesce(candidates.over_from, date '9999-12-31') > requests.window_from";
    };
  }
}
