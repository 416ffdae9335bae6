-- code: CON-01
-- name: 消费帮扶农产品箱数
-- name_en: Boxes sold
-- category: 消费帮扶
-- assessment_category: 消费帮扶
-- unit: 箱
-- measure: sum
-- timing: flow
-- sides: R, J
-- definition: 计量单位为箱的农产品数量之和。
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    cast(null as varchar) as distinct_key,
    sold_on as counts_from,
    cast(null as date) as counts_to,
    quantity as amount,
    known_from,
    known_to,
    fact_id,
    case when coalesce(quantity_unit, '') <> '箱' then '计量单位不是箱' end as excluded_because
from star.fct_consumption_sales
