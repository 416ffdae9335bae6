-- code: LAB-05
-- name: 帮助实现就业贫困人口总数
-- name_en: Helped into work
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: overlap
-- sides: R, J
-- params: people=poor|all
-- definition: 当年有务工就业经历的贫困人口，不分去向，同一人只计1人，跨年务工的在所跨各年均计。
select
    *,
    person_key as distinct_key,
    started_on as counts_from,
    coalesce(ended_on, make_date(plan_year, 12, 31)) + 1 as over_from,
    case
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否建档立卡'
        when getvariable('p_people') = 'poor' and not is_poor then '不是建档立卡贫困人口'
    end as excluded_because
from star.fct_employment_spells
