-- code: LAB-17
-- name: 劳务培训人次
-- name_en: Labour training attendances
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人次
-- measure: sum
-- timing: flow
-- params: kinds=skills+startup
-- relations: attendances
-- definition: 就业技能、创业等劳务培训的人次，有花名册的按花名册逐人次计，没有花名册的按培训班台账人数计；粤菜师傅培训另计。
select
    *,
    session_key || ':' || person_key as distinct_key,
    coalesce(ended_on, known_from) as counts_from,
    cast(1 as decimal(18, 2)) as amount,
    case
        when ended_on is null then '未填结业日期'
        when not list_contains(
            string_split(getvariable('p_kinds'), '+'), coalesce(training_kind, '')
        )
            then '不属于计入的培训类别'
    end as excluded_because
from attendances
union all by name
select
    *,
    'session:' || session_key as distinct_key,
    session_to as counts_from,
    cast(person_times as decimal(18, 2)) as amount,
    case
        when roster_count > 0 then '已有花名册，按花名册计'
        when person_times is null then '未填人数'
        when not list_contains(
            string_split(getvariable('p_kinds'), '+'), coalesce(training_kind, '')
        )
            then '不属于计入的培训类别'
    end as excluded_because
from star.fct_training_sessions
