-- code: TAL-11
-- name: 带头人带动贫困户数
-- name_en: Households helped by leaders
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 户
-- measure: sum
-- timing: flow
-- sides: J
-- definition: 致富带头人带动的贫困户数，逐人相加，同一人多次填报取最大数。
with
leaders as (
    select
        attendances.*,
        coalesce(attendances.attended_on, sessions.session_to) as ended_on
    from star.fct_training_attendances as attendances
    left join star.fct_training_sessions as sessions
        on sessions.fact_id = attendances.session_fact_id
    where coalesce(sessions.training_kind, attendances.training_kind) = 'leader'
)
select
    *,
    person_key as distinct_key,
    coalesce(ended_on, known_from) as counts_from,
    cast(helped_households as decimal(18, 2)) as amount,
    case
        when ended_on is null then '未填结业日期'
        when helped_households is null then '未填带动户数'
    end as excluded_because
from leaders
