-- Each time a person was trained (attendances), and courses without a roster by the number told.
select
    *,
    session_key || ':' || person_key as distinct_key,
    coalesce(ended_on, known_from) as counts_from,
    cast(1 as decimal(18, 2)) as amount,
    case
        when ended_on is null then '未填结业日期'
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
    end as excluded_because
from star.fct_training_sessions
