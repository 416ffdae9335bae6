-- code: C04
-- name: 务工地点未填到县级
-- severity: 警告
-- dataset: DS09
-- advice: 把务工地点补填到县（市、区）
select
    spells.pairing_id,
    spells.plan_year,
    spells.fact_id,
    spells.source_file,
    spells.source_sheet,
    spells.source_row,
    '务工地点只填到' || case when spells.work_city_code is null then '省级' else '市级' end as found
from star.fct_employment_spells as spells
where
    spells.known_to is null
    and coalesce(spells.work_province, spells.work_province_code) is not null
    and spells.work_county_code is null
