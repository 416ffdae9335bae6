-- code: LAB-18
-- name: 领取稳岗交通补贴人数
-- name_en: Persons subsidised
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: R, J
-- params: people=poor|all
-- definition: 劳务台账所列领取稳岗、交通等补贴的人数，同一人只计1人，计入台账所属年度：当年上岗的按上岗时间，以前年度上岗的自1月1日起。
select
    *,
    person_key as distinct_key,
    greatest(started_on, make_date(plan_year, 1, 1)) as counts_from,
    case
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from star.fct_employment_spells
where subsidy_yuan > 0
