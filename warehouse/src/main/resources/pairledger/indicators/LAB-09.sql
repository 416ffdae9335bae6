-- code: LAB-09
-- name: 劳务培训期数
-- name_en: Labour courses
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 期
-- measure: sum
-- timing: flow
-- params: kinds=skills+startup
-- definition: 就业技能、创业等劳务培训班的期数，以结业日期计入，同一班次只计一遍；粤菜师傅培训另计。
select
    *,
    session_key as distinct_key,
    session_to as counts_from,
    cast(run_count as decimal(18, 2)) as amount,
    case
        when not list_contains(
            string_split(getvariable('p_kinds'), '+'), training_kind
        )
            then '不属于计入的培训类别'
    end as excluded_because
from star.fct_training_sessions
