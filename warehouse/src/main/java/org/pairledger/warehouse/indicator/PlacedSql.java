package org.pairledger.warehouse.indicator;

import org.pairledger.warehouse.indicator.Shape.Measure;

/**
 * The first steps of a fold, as SQL: the candidates of one kind of indicators, placed in the window
 * of each request.
 */
final class PlacedSql {

  private static final String STEPS =
      """
      requests as materialized (
          select requests.request_no, requests.group_no, windows.*%s
          from measure_groups as groups
          inner join measure_requests as requests
              on requests.group_no = groups.group_no
          inner join measure_reach as windows
              on windows.window_no = requests.window_no%s
          where groups.kind_no = %d
      ),
      %s,
      paired as (
          select
              requests.request_no,
              requests.last_day,
              candidates.role,
              %s as unit_key,
              candidates.distinct_key,
              candidates.fact_id,
              requests.knowledge_grows,
              case
                  when requests.knowledge_grows
                      then greatest(
                          candidates.counts_from,
                          requests.window_from,
                          cast(candidates.known_from - to_years(requests.years_ahead) as date)
                      )
                  else greatest(candidates.counts_from, requests.window_from)
              end as day_from,
              case
                  when requests.knowledge_grows
                      then least(
                          coalesce(candidates.counts_to, date '9999-12-31'),
                          cast(candidates.known_to - to_years(requests.years_ahead) as date)%s
                      )
                  else least(coalesce(candidates.counts_to, date '9999-12-31')%s)
              end as day_to,
              candidates.amount,
              candidates.excluded_because is not null%s as is_excluded
          from requests
          inner join candidates
              on candidates.group_no = requests.group_no
              and candidates.pairing_id = requests.own_pairing_id%s%s%s
          where %s
              and candidates.known_from <= requests.known_on
              and (
                  requests.knowledge_grows
                  or candidates.known_to is null
                  or candidates.known_to > requests.known_on
              )
              and (
                  requests.side in ('J', 'B')
                  or candidates.acting_side is null
                  or candidates.acting_side = requests.side
              )
      ),
      placed as materialized (
          select * from paired where day_to > day_from and day_from <= last_day
      )\
      """;

  /** A flow counts in the year of its day: rows of other years are not even paired. */
  private static final String YEARS =
      """

      cross join unnest(
          range(year(windows.window_from), year(windows.last_day) + 1)
      ) as years (window_year)\
      """;

  private static final String YEAR_JOIN =
      """

      and year(candidates.counts_from) = requests.window_year\
      """;

  /** What the ledgers of a later year end, as soon as they are known. */
  private static final String ENDS_AS_KNOWN =
      """
      ,
                          case
                              when %1$s is not null
                                  then greatest(
                                      %1$s,
                                      cast(stands.since - to_years(requests.years_ahead) as date)
                                  )
                          end\
      """;

  private static final String ENDS = ", case when stands.since <= requests.known_on then %s end";

  private static final String STANDS_JOIN =
      """

      left join measure_stands as stands
          on stands.fact_id = candidates.fact_id\
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

  static String of(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    boolean isFlow = kind.timing() == Shape.Timing.FLOW;
    String ends = Standing.endsOn(kind.timing());
    boolean isOfKeys = kind.measure(layers.areDecided()) == Measure.DISTINCT;
    return STEPS.formatted(
        isFlow ? ", years.window_year" : "",
        isFlow ? YEARS : "",
        kindNo,
        CandidatesSql.of(kind, kindNo, layers),
        kind.hasUnits() ? "coalesce(candidates.unit_key, '')" : "''",
        ends.isEmpty() ? "" : ENDS_AS_KNOWN.formatted(ends),
        ends.isEmpty() ? "" : ENDS.formatted(ends),
        (isOfKeys ? " or candidates.distinct_key is null" : "")
            + (kind.hasUnits() ? " or units.unit_key is null" : ""),
        isFlow ? YEAR_JOIN : "",
        ends.isEmpty() ? "" : STANDS_JOIN,
        kind.universe() == null ? "" : UNIT_JOIN.formatted(Shape.word(kind.universe())),
        inWindow(kind.timing(), "requests.last_day"));
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
