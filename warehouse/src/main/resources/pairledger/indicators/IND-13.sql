-- code: IND-13
-- name: 旅游培训人次
-- name_en: Tourism training attendances
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 人次
-- measure: sum
-- timing: flow
-- relations: attendances, person_times
-- definition: 旅游从业人员培训的人次，有花名册的按花名册逐人次计，没有花名册的按培训班台账人数计。
select *
from person_times
where training_kind = 'tourism'
