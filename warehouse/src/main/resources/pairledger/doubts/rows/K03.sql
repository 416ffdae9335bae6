-- code: K03
-- name: 一条记录远大于对方全年所报
-- advice: 与对方核对，单位（元、万元）无误的请答复属实
with told as (
    select
        amounts.*,
        case
            when amounts.family in ('fct_fund_flows.amount_yuan|transferred', 'fct_fund_flows.amount_yuan|arrived')
                then '财政协作资金'
            when starts_with(amounts.family, 'fct_donations.value_yuan') then '社会捐赠'
        end as topic
    from doubt_amounts as amounts
    where amounts.known_to is null
),
sums as (
    select
        pairing_id,
        plan_year,
        reporting_side,
        topic,
        try_cast(sum(value) as decimal(24, 2)) as value
    from told
    where topic is not null
    group by pairing_id, plan_year, reporting_side, topic
)
select
    told.pairing_id,
    told.plan_year,
    told.fact_id,
    told.value,
    coalesce(told.value >= getvariable('hard') * other.value, false) as is_hard,
    told.label || doubt_shown(told.value) || told.unit
    || '，对方' || told.plan_year || '年所报' || told.topic || '合计才' || doubt_shown(other.value) || told.unit as found
from told
inner join sums as other
    on
        told.pairing_id = other.pairing_id
        and told.plan_year = other.plan_year
        and told.topic = other.topic
        and told.reporting_side <> other.reporting_side
where other.value > 0 and told.value >= getvariable('soft') * other.value
