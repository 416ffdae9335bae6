-- Points: what the changes of a day sum up to at each month's end, at the end of the year, and a year before.
create or replace temp table measured_points as
with
dated as (
    select
        lines.*,
        days.day,
        days.num,
        days.den
    from measure_lines as lines
    inner join measured_days as days
        on days.request_no = lines.request_no
    where days.day is not null
),
month_ends as (
    select
        lines.pairing_id,
        lines.plan_year,
        lines.indicator,
        lines.side,
        lines.request_no,
        case when lines.is_then then 'then' else 'month' end as point_kind,
        last_day(make_date(lines.plan_year, months.month, 1)) as point_on
    from measure_lines as lines
    cross join (select cast(unnest(range(1, 13)) as integer) as month) as months
    where make_date(lines.plan_year, months.month, 1) <= lines.last_day
),
month_changes as (
    select
        request_no,
        last_day(day) as point_on,
        sum(num) as num,
        sum(den) as den
    from dated
    group by request_no, last_day(day)
)
select
    month_ends.pairing_id,
    month_ends.plan_year,
    month_ends.indicator,
    month_ends.side,
    month_ends.point_kind,
    month_ends.point_on,
    sum(coalesce(month_changes.num, 0)) over up_to_month as num,
    sum(coalesce(month_changes.den, 0)) over up_to_month as den
from month_ends
left join month_changes
    on month_changes.request_no = month_ends.request_no
    and month_changes.point_on = month_ends.point_on
window up_to_month as (partition by month_ends.request_no order by month_ends.point_on)
union all
select
    lines.pairing_id,
    lines.plan_year,
    lines.indicator,
    lines.side,
    'year',
    lines.last_day,
    coalesce(sum(dated.num), 0),
    coalesce(sum(dated.den), 0)
from measure_lines as lines
left join dated
    on dated.request_no = lines.request_no
where not lines.is_then
group by lines.pairing_id, lines.plan_year, lines.indicator, lines.side, lines.last_day
union all
select
    lines.pairing_id,
    lines.plan_year,
    lines.indicator,
    lines.side,
    'prior',
    lines.last_day,
    coalesce(
        sum(dated.num) filter (
            where dated.day <= case
                when lines.last_day = last_day(lines.last_day)
                    then last_day(cast(lines.last_day - interval 1 year as date))
                else cast(lines.last_day - interval 1 year as date)
            end
        ),
        0
    ),
    coalesce(
        sum(dated.den) filter (
            where dated.day <= case
                when lines.last_day = last_day(lines.last_day)
                    then last_day(cast(lines.last_day - interval 1 year as date))
                else cast(lines.last_day - interval 1 year as date)
            end
        ),
        0
    )
from measure_lines as lines
inner join measure_lines as prior_lines
    on prior_lines.pairing_id = lines.pairing_id
    and prior_lines.indicator = lines.indicator
    and prior_lines.side = lines.side
    and prior_lines.plan_year = lines.plan_year - 1
    and not prior_lines.is_then
left join dated
    on dated.request_no = prior_lines.request_no
where not lines.is_then
group by lines.pairing_id, lines.plan_year, lines.indicator, lines.side, lines.last_day
