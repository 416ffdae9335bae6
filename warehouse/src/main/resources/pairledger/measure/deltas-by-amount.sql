-- Step deltas, amounts: a key told several times has, each day, the greatest amount told of that day; keys told once,
-- or always with the same days, need no sweep. A row without a key stands for itself.
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
)
,
rows_without_key as (
    select * from placed where not is_excluded and distinct_key is null
),
deltas as (
    select request_no, role, unit_key, last_day, day_from as day, coalesce(amount, 0) as delta
    from rows_without_key
    union all
    select request_no, role, unit_key, last_day, day_to as day, -(coalesce(amount, 0)) as delta
    from rows_without_key
    where day_to <= last_day
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
)
