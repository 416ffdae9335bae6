-- code: FND-02
-- name: 财政援助资金总额
-- name_en: Fiscal aid, all levels
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: D, J
-- params: levels=province+city+county+town, approximate=excluded|counted
-- told_by: donor
-- amounts: exact
-- definition: 帮扶方省、市、县、镇各级财政已拨付的援助资金，收回的相应扣减，中央资金不计，以帮扶方台账为准。
select
    *,
    flow_date as counts_from,
    case when fund_stage = 'recovered' then -abs(amount_yuan) else amount_yuan end as amount,
    case
        when not list_contains(string_split(getvariable('p_levels'), '+'), budget_level)
            then '不属于计入的预算级次'
    end as excluded_because
from star.fct_fund_flows
where fund_stage in ('transferred', 'recovered')
