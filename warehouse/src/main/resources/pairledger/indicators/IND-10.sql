-- code: IND-10
-- name: 共建产业园区数
-- name_en: Joint parks
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 个
-- measure: distinct
-- timing: stock
-- sides: J
-- definition: 截至统计日有企业入驻的共建产业园区数，同一园区只计1个。
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    park_key as distinct_key,
    coalesce(
        landed_on,
        started_on,
        least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31))
    ) as counts_from,
    cast(null as date) as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    cast(null as varchar) as excluded_because
from star.fct_investments
where park is not null
