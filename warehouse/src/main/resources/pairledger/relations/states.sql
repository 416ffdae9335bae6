-- Statements (a relation of that name, with thing_key and said_on) one after another: each holds from the
-- day it was said on until the next of the same bureau about the same thing in the same year, and is known
-- until then, too.
with
chains as (
    select
        *,
        lag(said_on) over one_thing as prior_said_on,
        lead(said_on) over one_thing as next_said_on,
        lead(known_from) over one_thing as next_known_from
    from statements
    where known_to is null or known_to > known_from
    window one_thing as (
        partition by pairing_id, plan_year, reporting_side, thing_key
        order by said_on, known_from, fact_id
    )
),
ended as (
    select
        *,
        cast(null as date) as state_to,
        least(known_to, next_known_from) as state_known_to,
        known_from as state_known_from
    from chains
    union all
    select
        *,
        next_said_on as state_to,
        case when known_to <> next_known_from then known_to end as state_known_to,
        next_known_from as state_known_from
    from chains
    where next_said_on > said_on and next_known_from > known_from
)
select * replace (
    state_known_from as known_from,
    state_known_to as known_to
)
from ended
