-- code: LAB-15
-- name: 稳岗交通补贴金额
-- name_en: Subsidies paid
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: R, J
-- params: people=poor|all
-- definition: 劳务台账所列稳岗、交通等补贴金额，逐条相加，计入台账所属年度：当年上岗的按上岗时间，以前年度上岗的自1月1日起；以后年度的台账再填同一份工，不改变以前年度的数。
select
    *,
    case
        when person_key is not null
            then row(person_key, started_on, plan_year)
    end as distinct_key,
    greatest(started_on, make_date(plan_year, 1, 1)) as counts_from,
    subsidy_yuan as amount,
    case
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from star.fct_employment_spells
where subsidy_yuan is not null
