-- code: IND-07
-- name: {消费协作}金额
-- name_en: Consumption support
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: J
-- params: recognised_only=false, approximate=excluded|counted
-- amounts: exact
-- definition: 采购和帮助销售受援方产品的金额之和，按成交日期计入。
select
    *,
    sold_on as counts_from,
    amount_yuan as amount,
    case
        when getvariable('p_recognised_only') and not coalesce(is_recognised, false)
            then '不是认定的产品'
    end as excluded_because
from star.fct_consumption_sales
