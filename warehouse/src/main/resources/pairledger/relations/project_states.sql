-- Projects of a year statement by statement (year_projects): each holds from the day it was said on until
-- the next of the same bureau, or of the next year, and is known until then too.
with
statements as (
    select *
    from year_projects
    where known_to is null or known_to > known_from
),
chains as (
    select
        *,
        lag(said_on) over one_thing as prior_said_on,
        lead(said_on) over one_thing as next_said_on,
        lead(known_from) over one_thing as next_known_from
    from statements
    window one_thing as (
        partition by pairing_id, plan_year, reporting_side, project_key
        order by said_on, known_from, fact_id
    )
),
states as (
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
select
    * replace (
        said_on as counts_from,
        coalesce(state_to, said_again_on) as counts_to,
        state_known_from as known_from,
        state_known_to as known_to
    ),
    project_key as distinct_key
from states
