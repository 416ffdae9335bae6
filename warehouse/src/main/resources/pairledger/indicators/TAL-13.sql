-- code: TAL-13
-- name: 带头人培训人次
-- name_en: Village leader training attendances
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: sum
-- timing: flow
-- relations: attendances, person_times
-- definition: 创业致富带头人培训的人次，有花名册的按花名册逐人次计，没有花名册的按培训班台账人数计。
select *
from person_times
where training_kind = 'leader'
