package org.pairledger.warehouse.indicator;

import org.pairledger.warehouse.indicator.Shape.Measure;

/**
 * The middle steps of a fold, as SQL: placed rows become changes of a day; rows with one key count
 * once while any of them counts.
 */
final class DeltaSql {

  private static final String WITHOUT_KEY =
      """
      ,
      rows_without_key as (
          select * from placed where not is_excluded and distinct_key is null
      ),
      deltas as (
          select request_no, role, unit_key, last_day, day_from as day, %1$s as delta
          from rows_without_key
          union all
          select request_no, role, unit_key, last_day, day_to as day, -(%1$s) as delta
          from rows_without_key
          where day_to <= last_day
      """;

  /** Keys whose earliest row reaches as far as any other need no sweep. */
  private static final String KEYS =
      """
      ,
      rows_with_key as (
          select * from placed where not is_excluded and distinct_key is not null
      ),
      keys as (
          select
              request_no,
              role,
              unit_key,
              distinct_key,
              any_value(last_day) as last_day,
              min(day_from) as day_from,
              max(day_to) as day_to,
              min(
                  (day_from - date '1970-01-01') * 10000000 + (date '9999-12-31' - day_to)
              ) as earliest
          from rows_with_key
          group by request_no, role, unit_key, distinct_key
      ),
      whole_keys as (
          select *
          from keys
          where earliest
              = (day_from - date '1970-01-01') * 10000000 + (date '9999-12-31' - day_to)
      ),
      broken_keys as (
          select *
          from keys
          where earliest
              <> (day_from - date '1970-01-01') * 10000000 + (date '9999-12-31' - day_to)
      ),
      swept as (
          select
              rows_with_key.request_no,
              rows_with_key.role,
              rows_with_key.unit_key,
              rows_with_key.last_day,
              rows_with_key.day_from,
              max(rows_with_key.day_to) over (
                  one_key rows between unbounded preceding and 1 preceding
              ) as reach_before,
              max(rows_with_key.day_to) over (
                  one_key rows between unbounded preceding and current row
              ) as reach,
              lead(rows_with_key.day_from) over one_key as next_from
          from rows_with_key
          inner join broken_keys
              on broken_keys.request_no = rows_with_key.request_no
              and broken_keys.role = rows_with_key.role
              and broken_keys.unit_key = rows_with_key.unit_key
              and broken_keys.distinct_key = rows_with_key.distinct_key
          window one_key as (
              partition by
                  rows_with_key.request_no,
                  rows_with_key.role,
                  rows_with_key.unit_key,
                  rows_with_key.distinct_key
              order by rows_with_key.day_from, rows_with_key.day_to
          )
      )""";

  private static final String UNITED =
      """
          union all
          select request_no, role, unit_key, last_day, day_from as day, 1 as delta from whole_keys
          union all
          select request_no, role, unit_key, last_day, day_to as day, -1 as delta
          from whole_keys
          where day_to <= last_day
          union all
          select request_no, role, unit_key, last_day, day_from as day, 1 as delta
          from swept
          where reach_before is null or day_from > reach_before
          union all
          select request_no, role, unit_key, last_day, reach as day, -1 as delta
          from swept
          where (next_from is null or next_from > reach) and reach <= last_day
      """;

  /**
   * A key told several times has, each day, the greatest amount told of that day; keys told once,
   * or always with the same days, need no sweep.
   */
  private static final String AMOUNTS =
      """
      ,
      rows_with_key as (
          select * from placed where not is_excluded and distinct_key is not null
      ),
      keys as (
          select
              request_no,
              role,
              unit_key,
              distinct_key,
              any_value(last_day) as last_day,
              min(day_from) as day_from,
              min(day_to) as day_to,
              coalesce(max(amount), 0) as amount,
              min(day_from) = max(day_from) and min(day_to) = max(day_to) as is_whole
          from rows_with_key
          group by request_no, role, unit_key, distinct_key
      ),
      broken_rows as (
          select rows_with_key.*
          from rows_with_key
          inner join keys
              on keys.request_no = rows_with_key.request_no
              and keys.role = rows_with_key.role
              and keys.unit_key = rows_with_key.unit_key
              and keys.distinct_key = rows_with_key.distinct_key
          where not keys.is_whole
      ),
      edges as (
          select request_no, role, unit_key, distinct_key, last_day, day_from as day
          from broken_rows
          union
          select request_no, role, unit_key, distinct_key, last_day, day_to as day
          from broken_rows
          where day_to <= last_day
      ),
      levels as (
          select
              edges.request_no,
              edges.role,
              edges.unit_key,
              edges.distinct_key,
              edges.last_day,
              edges.day,
              coalesce(max(broken_rows.amount), 0) as level
          from edges
          left join broken_rows
              on broken_rows.request_no = edges.request_no
              and broken_rows.role = edges.role
              and broken_rows.unit_key = edges.unit_key
              and broken_rows.distinct_key = edges.distinct_key
              and broken_rows.day_from <= edges.day
              and broken_rows.day_to > edges.day
          group by
              edges.request_no,
              edges.role,
              edges.unit_key,
              edges.distinct_key,
              edges.last_day,
              edges.day
      ),
      steps as (
          select
              request_no,
              role,
              unit_key,
              last_day,
              day,
              level - lag(level, 1, 0) over (
                  partition by request_no, role, unit_key, distinct_key
                  order by day
              ) as delta
          from levels
      )""";

  private static final String STEPPED =
      """
          union all
          select request_no, role, unit_key, last_day, day_from as day, amount as delta
          from keys
          where is_whole
          union all
          select request_no, role, unit_key, last_day, day_to as day, -amount as delta
          from keys
          where is_whole and day_to <= last_day
          union all
          select request_no, role, unit_key, last_day, day, delta from steps
      """;

  private DeltaSql() {}

  static String of(Measure measure) {
    return switch (measure) {
      case SUM -> AMOUNTS + WITHOUT_KEY.formatted("coalesce(amount, 0)") + STEPPED + ")";
      case COUNT, DISTINCT -> KEYS + WITHOUT_KEY.formatted("1") + UNITED + ")";
      case HEADS -> KEYS + WITHOUT_KEY.formatted("coalesce(amount, 0)") + UNITED + ")";
    };
  }
}
