-- code: C05
-- name: 有外出务工补贴而全户无县外务工
-- severity: 错误
-- dataset: DS09
-- advice: 核对补贴对象与务工地点
with abroad as (
    select distinct
        spells.pairing_id,
        spells.plan_year,
        spells.household_key
    from star.fct_employment_spells as spells
    inner join star.dim_pairings as pairings on spells.pairing_id = pairings.pairing_id
    where
        spells.known_to is null
        and spells.work_province_code is not null
        and not starts_with(
            coalesce(spells.work_county_code, spells.work_city_code, spells.work_province_code),
            rtrim(pairings.recipient_region_code, '0')
        )
)
select
    spells.pairing_id,
    spells.plan_year,
    spells.fact_id,
    spells.source_file,
    spells.source_sheet,
    spells.source_row,
    '登记补贴' || spells.subsidy_yuan || '元，同户没有县外务工记录' as found
from star.fct_employment_spells as spells
left join abroad
    on
        spells.pairing_id = abroad.pairing_id
        and spells.plan_year = abroad.plan_year
        and spells.household_key = abroad.household_key
where
    spells.known_to is null
    and spells.subsidy_yuan > 0
    and spells.household_key is not null
    and abroad.household_key is null
