-- code: FND-05
-- name: 资金使用率
-- name_en: Usage rate
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: %
-- counts_in: 元
-- measure: sum
-- timing: flow
-- form: ratio
-- percent: yes
-- sides: R, J
-- params: approximate=excluded|counted
-- definition: 受援方已支出（报账）的协作资金占到账资金的比例，收回的从支出中扣减，均以受援方台账为准。
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    cast(null as varchar) as distinct_key,
    flow_date as counts_from,
    cast(null as date) as counts_to,
    case when fund_stage = 'recovered' then -abs(amount_yuan) else amount_yuan end as amount,
    known_from,
    known_to,
    fact_id,
    case
        when reporting_side <> 'R' then '对方填报，仅供核对'
        when amount_bound = 'approx' and getvariable('p_approximate') = 'excluded'
            then '金额为约数，不能作为依据'
        when amount_bound = 'below' and getvariable('p_approximate') = 'excluded'
            then '金额为上限，不能作为依据'
    end as excluded_because
from star.fct_fund_flows
where fund_stage in ('spent', 'recovered')
union all
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'den' as role,
    cast(null as varchar) as unit_key,
    cast(null as varchar) as distinct_key,
    flow_date as counts_from,
    cast(null as date) as counts_to,
    amount_yuan as amount,
    known_from,
    known_to,
    fact_id,
    case
        when reporting_side <> 'R' then '对方填报，仅供核对'
        when amount_bound = 'approx' and getvariable('p_approximate') = 'excluded'
            then '金额为约数，不能作为依据'
        when amount_bound = 'below' and getvariable('p_approximate') = 'excluded'
            then '金额为上限，不能作为依据'
    end as excluded_because
from star.fct_fund_flows
where fund_stage = 'arrived'
