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
with
told_again_next_year as (
    select distinct spells.fact_id
    from star.fct_employment_spells as spells
    inner join star.fct_employment_spells as later_spells
        on later_spells.pairing_id = spells.pairing_id
        and later_spells.reporting_side = spells.reporting_side
        and later_spells.person_key = spells.person_key
        and later_spells.started_on = spells.started_on
        and later_spells.known_from = spells.known_to
    where spells.subsidy_yuan is not null and later_spells.plan_year > spells.plan_year
)
select
    spells.pairing_id,
    cast(null as varchar) as acting_side,
    spells.reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    case
        when spells.person_key is not null
            then row(spells.person_key, spells.started_on, spells.plan_year)
    end as distinct_key,
    greatest(spells.started_on, make_date(spells.plan_year, 1, 1)) as counts_from,
    cast(null as date) as counts_to,
    spells.subsidy_yuan as amount,
    spells.known_from,
    case when told_again_next_year.fact_id is null then spells.known_to end as known_to,
    spells.fact_id,
    case
        when getvariable('p_people') = 'poor' and spells.is_poor is null then '未标明是否建档立卡'
        when getvariable('p_people') = 'poor' and not spells.is_poor then '不是建档立卡贫困人口'
    end as excluded_because
from star.fct_employment_spells as spells
left join told_again_next_year
    on told_again_next_year.fact_id = spells.fact_id
where spells.subsidy_yuan is not null
