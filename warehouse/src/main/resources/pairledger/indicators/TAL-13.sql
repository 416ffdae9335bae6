-- code: TAL-13
-- name: 带头人培训人次
-- name_en: Village leader training attendances
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: sum
-- timing: flow
-- relations: attendances
-- definition: 创业致富带头人培训的人次，有花名册的按花名册逐人次计，没有花名册的按培训班台账人数计。
select
    *,
    session_key || ':' || person_key as distinct_key,
    coalesce(ended_on, known_from) as counts_from,
    cast(1 as decimal(18, 2)) as amount,
    case
        when ended_on is null then '未填结业日期'
    end as excluded_because
from attendances
where training_kind = 'leader'
union all by name
select
    *,
    'session:' || session_key as distinct_key,
    session_to as counts_from,
    cast(person_times as decimal(18, 2)) as amount,
    case
        when roster_count > 0 then '已有花名册，按花名册计'
        when person_times is null then '未填人数'
    end as excluded_because
from star.fct_training_sessions
where training_kind = 'leader'
