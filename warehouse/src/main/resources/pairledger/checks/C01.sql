-- code: C01
-- name: 县外务工却填公益性岗位或车间
-- severity: 错误
-- dataset: DS09
-- advice: 核对务工地点与输出方式，二者只能有一个成立
select
    spells.pairing_id,
    spells.plan_year,
    spells.fact_id,
    spells.source_file,
    spells.source_sheet,
    spells.source_row,
    '务工地点在县外（' || coalesce(spells.work_province, '未填省份')
        || '），输出方式却是公益性岗位或车间' as found
from star.fct_employment_spells as spells
inner join star.dim_pairings as pairings on spells.pairing_id = pairings.pairing_id
where
    spells.known_to is null
    and spells.export_mode in ('public_post', 'workshop')
    and spells.work_province_code is not null
    and not starts_with(
        coalesce(spells.work_county_code, spells.work_city_code, spells.work_province_code),
        rtrim(pairings.recipient_region_code, '0')
    )
