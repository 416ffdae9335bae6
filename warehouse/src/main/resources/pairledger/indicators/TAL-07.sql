-- code: TAL-07
-- name: 干部人才培训人次
-- name_en: Cadre and talent training attendances
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: sum
-- timing: flow
-- relations: attendances, person_times, kinds_trained
-- params: kinds=cadre+secretary+leader+specialist
-- definition: 干部、村党组织书记、致富带头人和专业技术人才培训的人次，有花名册的按花名册逐人次计，没有花名册的按培训班台账人数计，以结业日期计入。
select *
from kinds_trained
