-- code: IND-07
-- name: 消费扶贫金额
-- name_en: Consumption support
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: J
-- params: recognised_only=false, approximate=excluded|counted
-- definition: 采购和帮助销售受援方产品的金额之和，按成交日期计入。
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    cast(null as varchar) as distinct_key,
    sold_on as counts_from,
    cast(null as date) as counts_to,
    amount_yuan as amount,
    known_from,
    known_to,
    fact_id,
    case
        when getvariable('p_recognised_only') and not coalesce(is_recognised, false)
            then '不是认定的扶贫产品'
        when amount_bound = 'approx' and getvariable('p_approximate') = 'excluded'
            then '金额为约数，不能作为依据'
        when amount_bound = 'below' and getvariable('p_approximate') = 'excluded'
            then '金额为上限，不能作为依据'
    end as excluded_because
from star.fct_consumption_sales
