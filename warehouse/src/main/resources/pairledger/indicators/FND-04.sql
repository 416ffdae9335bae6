-- code: FND-04
-- name: 资金到位率
-- name_en: Arrival rate
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
-- definition: 受援方已到账的协作资金占计划安排资金的比例，均以受援方台账为准。
select
    *,
    flow_date as counts_from,
    amount_yuan as amount
from star.fct_fund_flows
where fund_stage = 'arrived'
union all by name
select
    *,
    'den' as role,
    flow_date as counts_from,
    amount_yuan as amount
from star.fct_fund_flows
where fund_stage = 'planned'
