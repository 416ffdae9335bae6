-- code: IND-12
-- name: 入园企业数
-- name_en: Firms in parks
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 家
-- measure: distinct
-- timing: stock
-- sides: J
-- definition: 截至统计日入驻共建产业园区的企业数，同一企业只计1家。
select
    *,
    firm_key as distinct_key,
    coalesce(
        landed_on,
        started_on,
        least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31))
    ) as counts_from
from star.fct_investments
where park is not null
