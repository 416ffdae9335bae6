-- code: LAB-23
-- name: 一户一薪户数
-- name_en: Households with a wage
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 户
-- measure: distinct
-- timing: stock
-- sides: R, J
-- params: people=poor|all
-- definition: 截至统计日至少有1人务工就业的{帮扶户}数，同一户只计1户。
select
    *,
    household_key as distinct_key,
    started_on as counts_from,
    coalesce(ended_on, make_date(plan_year, 12, 31)) + 1 as counts_to,
    case
        when household_key is null then '未填户编号，不计户数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from star.fct_employment_spells
