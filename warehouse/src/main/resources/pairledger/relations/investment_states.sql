-- Firms of a year statement by statement: each holds from the day it was said on until the next of the
-- same bureau. said_again_on: when the next year that tells of the firm does so.
with
told as (
    select
        *,
        greatest(
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31)),
            make_date(plan_year, 1, 1)
        ) as said_on
    from star.fct_investments
    where known_to is null or known_to > known_from
),
statements as (
    select
        *,
        min(said_on) over (
            partition by pairing_id, firm_key
            order by plan_year
            range between 1 following and unbounded following
        ) as said_again_on
    from told
),
chains as (
    select
        *,
        lag(said_on) over one_thing as prior_said_on,
        lead(said_on) over one_thing as next_said_on,
        lead(known_from) over one_thing as next_known_from
    from statements
    window one_thing as (
        partition by pairing_id, plan_year, reporting_side, firm_key
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
        state_known_from as known_from,
        state_known_to as known_to
    ),
    said_on as counts_from
from states
