-- code: TAL-07
-- name: 干部人才培训人次
-- name_en: Cadre and talent training attendances
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: sum
-- timing: flow
-- params: kinds=cadre+secretary+leader+specialist
-- relations: attendances
-- definition: 干部、村党组织书记、致富带头人和专业技术人才培训的人次，有花名册的按花名册逐人次计，没有花名册的按培训班台账人数计，以结业日期计入。
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
