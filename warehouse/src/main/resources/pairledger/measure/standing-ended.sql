-- Until when a statement stands.
create or replace temp table measure_stands as
with
followers as (
    select fact_id, min({'year': plan_year, 'since': known_from}) over later as follower
    from measure_told
    where statement is not null
    window later as (
        partition by kind, pairing_id, reporting_side, statement
        order by plan_year
        range between 1 following and unbounded following
    )
),
again as (
    select fact_id, make_date(follower.year, 1, 1) as stands_to, follower.since as since
    from followers
    where follower is not null
),
dropped as (
    select
        told.fact_id,
        min(followed.listed_on) as stands_to,
        min_by(followed.known_from, followed.listed_on) as since
    from measure_told as told
    inner join measure_followed as followed
        on followed.kind = told.kind
        and followed.pairing_id = told.pairing_id
        and followed.reporting_side = told.reporting_side
        and followed.list_owner = told.list_owner
        and followed.list_scope = told.list_scope
        and followed.plan_year = told.plan_year
        and followed.is_full
    left join measure_told as again
        on again.kind = told.kind
        and again.pairing_id = told.pairing_id
        and again.reporting_side = told.reporting_side
        and again.plan_year = followed.later_year
        and again.statement = told.statement
    where told.is_listed and told.is_lasting and again.fact_id is null
    group by told.fact_id
),
ended as (
    select fact_id, stands_to, since, false as is_dropped from again
    where stands_to is not null
    union all
    select fact_id, stands_to, since, true as is_dropped from dropped
)
select
    fact_id,
    min(stands_to) as stands_to,
    min_by(since, stands_to) as since,
    min_by(is_dropped, stands_to) as is_dropped
from ended
group by fact_id
