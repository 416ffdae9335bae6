-- Who attended which training, with the kind and the last day of the course it belongs to.
select
    attendances.pairing_id,
    sessions.acting_side,
    attendances.reporting_side,
    coalesce(sessions.training_kind, attendances.training_kind) as training_kind,
    attendances.session_key,
    attendances.person_key,
    coalesce(attendances.attended_on, sessions.session_to) as ended_on,
    attendances.known_from,
    attendances.known_to,
    attendances.fact_id
from star.fct_training_attendances as attendances
left join star.fct_training_sessions as sessions
    on sessions.fact_id = attendances.session_fact_id
