-- code: C03
-- name: 在校学生登记为务工
-- severity: 错误
-- dataset: DS09
-- advice: 核对在校状况；在校的不应登记为务工
select
    spells.pairing_id,
    spells.plan_year,
    spells.fact_id,
    spells.source_file,
    spells.source_sheet,
    spells.source_row,
    '登记为在校（' || registers.student_state || '），台账却有务工记录' as found
from star.fct_employment_spells as spells
inner join star.fct_register_years as registers
    on
        spells.person_key = registers.person_key
        and spells.plan_year = registers.register_year
where
    spells.known_to is null
    and registers.known_to is null
    and regexp_matches(registers.student_state, '学前|小学|年级|初中|高中|中职')
    and not contains(registers.student_state, '非在校')
