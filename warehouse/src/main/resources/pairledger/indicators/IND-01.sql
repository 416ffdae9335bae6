-- code: IND-01
-- name: 引导落地企业数
-- name_en: Firms brought in
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 家
-- measure: distinct
-- timing: flow
-- sides: J
-- definition: 当年引导落地的企业数，按落地日期计入，同一企业只计1家。
select
    *,
    firm_key as distinct_key,
    coalesce(
        landed_on,
        least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31))
    ) as counts_from,
    case
        when landed_on is null then '未填落地时间'
    end as excluded_because
from star.fct_investments
