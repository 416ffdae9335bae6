-- code: FND-01
-- name: 县本级财政帮扶资金拨付额
-- name_en: Donor county's own aid transferred
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: D, J
-- relations: own_levels
-- params: approximate=excluded|counted
-- told_by: donor
-- amounts: exact
-- definition: 帮扶方县（市、区）本级财政已拨付的帮扶资金，收回的相应扣减，按拨付日期计入，以帮扶方台账为准；帮扶方是不设县区的地级市的，市级即本级。
select
    flows.*,
    flow_date as counts_from,
    case when fund_stage = 'recovered' then -abs(amount_yuan) else amount_yuan end as amount,
    case
        when flows.budget_level <> 'county' and own_levels.budget_level is null
            then '非本级资金'
    end as excluded_because
from star.fct_fund_flows as flows
left join own_levels
    on own_levels.pairing_id = flows.pairing_id
    and own_levels.budget_level = flows.budget_level
where fund_stage in ('transferred', 'recovered')
