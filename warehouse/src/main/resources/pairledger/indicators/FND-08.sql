-- code: FND-08
-- name: 县以下基层资金占比
-- name_en: Share spent below county
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: %
-- counts_in: 元
-- measure: sum
-- timing: flow
-- form: ratio
-- percent: yes
-- sides: J
-- params: approximate=excluded|counted
-- told_by: recipient
-- amounts: exact
-- definition: 受援方已支出的协作资金中用于乡镇、村、屯的比例，以受援方台账为准。
select
    *,
    flow_date as counts_from,
    case when fund_stage = 'recovered' then -abs(amount_yuan) else amount_yuan end as amount,
    case
        when site_level is null then '未列明实施地点'
        when site_level not in ('township', 'village', 'hamlet') then '不在县以下'
    end as excluded_because
from star.fct_fund_flows
where fund_stage in ('spent', 'recovered')
union all by name
select
    *,
    'den' as role,
    flow_date as counts_from,
    case when fund_stage = 'recovered' then -abs(amount_yuan) else amount_yuan end as amount
from star.fct_fund_flows
where fund_stage in ('spent', 'recovered')
