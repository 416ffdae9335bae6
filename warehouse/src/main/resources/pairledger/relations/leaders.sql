-- Village leaders who were trained, from the last day of the course.
with
trained as (
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
    coalesce(ended_on, known_from) as counts_from
from trained
