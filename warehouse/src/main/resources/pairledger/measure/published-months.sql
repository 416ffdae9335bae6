-- Values at the month's ends, beside last year's and what was known then.
insert into assess.indicator_months
select
    months.pairing_id,
    months.plan_year,
    months.indicator,
    months.side,
    months.point_on,
    months.value,
    case when kinds.is_ratio or kinds.has_units then months.num end,
    case when kinds.is_ratio or kinds.has_units then months.den end,
    case
        when not kinds.is_ratio
            then months.value - lag(months.value, 1, 0) over (
                partition by
                    months.pairing_id,
                    months.plan_year,
                    months.indicator,
                    months.side
                order by months.point_on
            )
    end,
    priors.value,
    thens.value,
    months.point_on > lines.last_day
from measured_values as months
inner join measure_kinds as kinds
    on kinds.indicator = months.indicator
inner join measure_lines as lines
    on lines.pairing_id = months.pairing_id
    and lines.plan_year = months.plan_year
    and lines.indicator = months.indicator
    and lines.side = months.side
    and not lines.is_then
left join measured_values as priors
    on priors.pairing_id = months.pairing_id
    and priors.plan_year = months.plan_year - 1
    and priors.indicator = months.indicator
    and priors.side = months.side
    and priors.point_kind = 'month'
    and priors.point_on = last_day(cast(months.point_on - interval 1 year as date))
left join measured_values as thens
    on thens.pairing_id = months.pairing_id
    and thens.plan_year = months.plan_year
    and thens.indicator = months.indicator
    and thens.side = months.side
    and thens.point_kind = 'then'
    and thens.point_on = months.point_on
where months.point_kind = 'month'
order by
    months.pairing_id,
    months.plan_year,
    months.indicator,
    months.side,
    months.point_on
