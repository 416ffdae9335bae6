-- code: CON-02
-- name: 共建种植基地面积
-- name_en: Area of joint bases
-- category: 产业协作
-- assessment_category: 产业协作
-- unit: 亩
-- measure: sum
-- timing: flow
-- sides: R, J
-- definition: 当年建成的共建种植基地面积之和。
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    cast(null as varchar) as distinct_key,
    built_on as counts_from,
    cast(null as date) as counts_to,
    area as amount,
    known_from,
    known_to,
    fact_id,
    cast(null as varchar) as excluded_because
from star.fct_planting_base
