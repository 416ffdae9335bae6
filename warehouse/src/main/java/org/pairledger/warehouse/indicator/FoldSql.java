package org.pairledger.warehouse.indicator;

import org.pairledger.warehouse.indicator.Shape.Universe;

/**
 * One statement for all indicators of one kind: candidates of all requests in, changes of a day
 * out. No division; a line without a day carries the rows counted and not counted.
 */
final class FoldSql {

  private static final String ALL =
      """
      select
          request_no,
          day,
          sum(case when role = 'num' then delta else 0 end) as num,
          sum(case when role = 'den' then delta else 0 end) as den
      from deltas
      group by request_no, day
      """;

  private static final String UNITS =
      """
      ,
      asked_units as (
          select distinct
              requests.request_no,
              requests.window_from,
              requests.last_day,
              universe.unit_key
          from requests
          inner join measure_universe as universe
              on universe.universe = '%s'
              and universe.pairing_id = requests.pairing_id
              and universe.plan_year = requests.plan_year
      ),
      unit_days as (
          select request_no, unit_key, day, sum(delta) as delta
          from deltas
          where role = 'num'
          group by request_no, unit_key, day
      )\
      """;

  private static final String UNIT_COUNT =
      """
      union all
      select request_no, window_from, 0, count(*)
      from asked_units
      where window_from <= last_day
      group by request_no, window_from
      """;

  private static final String COVERED =
      """
      ,
      unit_levels as (
          select
              request_no,
              unit_key,
              day,
              sum(delta) over (partition by request_no, unit_key order by day) > 0 as has_any
          from unit_days
      ),
      unit_flips as (
          select
              request_no,
              day,
              cast(has_any as integer)
              - cast(
                  lag(has_any, 1, false) over (partition by request_no, unit_key order by day)
                  as integer
              ) as delta
          from unit_levels
      )
      select request_no, day, sum(delta) as num, 0 as den
      from unit_flips
      group by request_no, day
      """;

  private static final String MIN =
      """
      ,
      change_days as (
          select distinct request_no, day from unit_days
      ),
      grid as (
          select
              change_days.request_no,
              change_days.day,
              asked_units.unit_key,
              coalesce(unit_days.delta, 0) as delta
          from change_days
          inner join asked_units
              on asked_units.request_no = change_days.request_no
          left join unit_days
              on unit_days.request_no = change_days.request_no
              and unit_days.unit_key = asked_units.unit_key
              and unit_days.day = change_days.day
      ),
      unit_levels as (
          select
              request_no,
              day,
              sum(delta) over (partition by request_no, unit_key order by day) as level
          from grid
      ),
      least_levels as (
          select request_no, day, min(level) as level
          from unit_levels
          group by request_no, day
      )
      select
          request_no,
          day,
          level - lag(level, 1, 0) over (partition by request_no order by day) as num,
          0 as den
      from least_levels
      """;

  private static final String ROWS =
      """
      union all
      select
          request_no,
          null as day,
          count(*) filter (where not is_excluded and day_to > last_day),
          count(*) filter (where is_excluded or day_to <= last_day)
      from placed
      where not knowledge_grows
      group by request_no
      """;

  private FoldSql() {}

  static String of(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    return "insert into measured_days\nwith\n"
        + PlacedSql.of(kind, kindNo, layers)
        + DeltaSql.of(kind.measure(layers.areDecided()))
        + folded(kind)
        + ROWS;
  }

  private static String folded(FoldKind kind) {
    Universe universe = kind.universe();
    if (universe == null) {
      return "\n" + ALL;
    }
    return units(universe) + (kind.fold() == Shape.Fold.MIN ? MIN : COVERED) + UNIT_COUNT;
  }

  /**
   * The steps {@code asked_units} and {@code unit_days}: which units are asked, and their changes.
   */
  static String units(Universe universe) {
    return UNITS.formatted(Shape.word(universe));
  }
}
