-- code: K02
-- name: 与同类其余记录相差悬殊
-- advice: 核对金额和单位（元、万元），无误的请答复属实
with told as (
    select
        family,
        value,
        count(*) as times
    from doubt_amounts
    where known_to is null and value > 0
    group by family, value
),
ranked as (
    select
        family,
        value,
        lag(value) over by_value as below,
        sum(times) over by_value - times as rows_below,
        sum(times) over (partition by family) as rows_all
    from told
    window by_value as (partition by family order by value)
),
steps as (
    select
        family,
        min(value) as from_value,
        min(case when value >= getvariable('hard') * below then value end) as hard_from,
        arg_min(below, value) as below
    from ranked
    where
        value >= getvariable('soft') * below
        and rows_below >= getvariable('floor')
        and (rows_all - rows_below) * 5 <= rows_all
    group by family
)
select
    amounts.pairing_id,
    amounts.plan_year,
    amounts.fact_id,
    amounts.value,
    coalesce(amounts.value >= steps.hard_from, false) as is_hard,
    amounts.label || doubt_shown(amounts.value) || amounts.unit
    || '，同类其余记录最大为' || doubt_shown(steps.below) || amounts.unit as found
from doubt_amounts as amounts
inner join steps on amounts.family = steps.family
where amounts.known_to is null and amounts.value >= steps.from_value
