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
    *,
    park_key as distinct_key,
    coalesce(
        landed_on,
        started_on,
        least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31))
    ) as counts_from
from star.fct_investments
where park is not null
