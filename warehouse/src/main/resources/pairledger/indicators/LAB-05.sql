-- code: LAB-05
-- name: 帮助实现就业{帮扶对象}总数
-- name_en: Helped into work
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: overlap
-- sides: R, J
-- params: people=poor|all
-- definition: 当年有务工就业经历的{帮扶对象}，不分去向，同一人只计1人，跨年务工的在所跨各年均计。
select
    *,
    person_key as distinct_key,
    started_on as counts_from,
    coalesce(ended_on, make_date(plan_year, 12, 31)) + 1 as over_from,
    case
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from star.fct_employment_spells
