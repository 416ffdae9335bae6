-- code: LAB-17
-- name: 劳务培训人次
-- name_en: Labour training attendances
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人次
-- measure: sum
-- timing: flow
-- relations: attendances, person_times, kinds_trained
-- params: kinds=skills+startup
-- definition: 就业技能、创业等劳务培训的人次，有花名册的按花名册逐人次计，没有花名册的按培训班台账人数计；粤菜师傅培训另计。
select *
from kinds_trained
