-- Step deltas, heads and rows: rows with one key count once while any of them counts; keys whose earliest row
-- reaches as far as any other need no sweep. A row without a key stands for itself, and is so many.
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
)
,
rows_without_key as (
    select * from placed where not is_excluded and distinct_key is null
),
deltas as (
    select request_no, role, unit_key, last_day, day_from as day, ${rows_of_no_key} as delta
    from rows_without_key
    union all
    select request_no, role, unit_key, last_day, day_to as day, -(${rows_of_no_key}) as delta
    from rows_without_key
    where day_to <= last_day
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
)
