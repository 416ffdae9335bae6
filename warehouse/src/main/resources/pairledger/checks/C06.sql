-- code: C06
-- name: 本年首次上报而上岗在上年之前
-- severity: 警告
-- dataset: DS09
-- advice: 核对上岗时间；确为往年就业的，不应作本年新增
select
    spells.pairing_id,
    spells.plan_year,
    spells.fact_id,
    spells.source_file,
    spells.source_sheet,
    spells.source_row,
    '上岗时间为' || spells.started_on || '，此前年度台账均无此人' as found
from star.fct_employment_spells as spells
left join star.fct_employment_spells as earlier
    on
        spells.pairing_id = earlier.pairing_id
        and spells.person_key = earlier.person_key
        and spells.plan_year > earlier.plan_year
where
    spells.known_to is null
    and spells.person_key is not null
    and earlier.person_key is null
    and year(spells.started_on) < spells.plan_year
    and spells.plan_year > (
        select min(first_years.plan_year)
        from star.fct_employment_spells as first_years
        where first_years.pairing_id = spells.pairing_id
    )
