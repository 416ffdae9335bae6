-- code: LAB-10
-- name: 粤菜师傅培训期数
-- name_en: Cantonese cook courses
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 期
-- measure: sum
-- timing: flow
-- definition: 粤菜师傅（粤菜厨师）培训班的期数，以结业日期计入，同一班次只计一遍。
select
    *,
    session_key as distinct_key,
    session_to as counts_from,
    cast(run_count as decimal(18, 2)) as amount
from star.fct_training_sessions
where training_kind = 'cook' or session_name like '%粤菜师傅%' or session_name like '%粤菜厨师%'
