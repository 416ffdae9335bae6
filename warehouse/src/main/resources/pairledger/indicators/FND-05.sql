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
-- told_by: recipient
-- amounts: exact
-- definition: 受援方已支出（报账）的协作资金占到账资金的比例，收回的从支出中扣减，均以受援方台账为准。
select
    *,
    flow_date as counts_from,
    case when fund_stage = 'recovered' then -abs(amount_yuan) else amount_yuan end as amount
from star.fct_fund_flows
where fund_stage in ('spent', 'recovered')
union all by name
select
    *,
    'den' as role,
    flow_date as counts_from,
    amount_yuan as amount
from star.fct_fund_flows
where fund_stage = 'arrived'
