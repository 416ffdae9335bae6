-- code: IND-11
-- name: 旅游培训期数
-- name_en: Tourism courses
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 期
-- measure: sum
-- timing: flow
-- definition: 旅游从业人员培训班的期数，以结业日期计入，同一班次只计一遍。
select
    *,
    session_key as distinct_key,
    session_to as counts_from,
    cast(run_count as decimal(18, 2)) as amount
from star.fct_training_sessions
where training_kind = 'tourism'
