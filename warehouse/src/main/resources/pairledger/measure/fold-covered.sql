-- Fold covered: how many units have any.
${asked_units}
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
union all
select request_no, window_from, 0, count(*)
from asked_units
where window_from <= last_day
group by request_no, window_from
