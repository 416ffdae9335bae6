-- code: TAL-09
-- name: 致富带头人培训期数
-- name_en: Village leader courses
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 期
-- measure: sum
-- timing: flow
-- definition: 创业致富带头人培训班的期数，以结业日期计入，同一班次只计一遍。
select
    *,
    session_key as distinct_key,
    session_to as counts_from,
    cast(run_count as decimal(18, 2)) as amount
from star.fct_training_sessions
where training_kind = 'leader'
