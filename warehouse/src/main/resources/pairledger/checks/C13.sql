-- code: C13
-- name: 离岗时间早于上岗时间
-- severity: 错误
-- dataset: DS09
-- advice: 核对上岗、离岗时间
select
    spells.pairing_id,
    spells.plan_year,
    spells.fact_id,
    spells.source_file,
    spells.source_sheet,
    spells.source_row,
    '上岗' || spells.started_on || '，离岗' || spells.ended_on as found
from star.fct_employment_spells as spells
where spells.known_to is null and spells.ended_on < spells.started_on
