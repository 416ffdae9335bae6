-- Fold min: what the unit with least has.
${asked_units}
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
union all
select request_no, window_from, 0, count(*)
from asked_units
where window_from <= last_day
group by request_no, window_from
