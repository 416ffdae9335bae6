-- Whether a later year's snapshots are the next full list of an earlier one.
create or replace temp table measure_followed as
with
lists as (
    select kind, pairing_id, reporting_side, list_owner, list_scope, plan_year, thing
    from measure_told
    where is_listed and is_lasting
    group by all
),
later_lists as (
    select
        kind, pairing_id, reporting_side, list_owner, list_scope, plan_year,
        bool_or(is_confirmed) as is_confirmed,
        min(listed_on) as listed_on,
        min(known_from) as known_from
    from measure_told
    where is_listed and known_to is null
    group by kind, pairing_id, reporting_side, list_owner, list_scope, plan_year
),
told_again as (
    select kind, pairing_id, reporting_side, list_owner, list_scope, plan_year, thing
    from measure_told
    where is_listed and known_to is null
    group by all
),
counted as (
    select
        lists.kind, lists.pairing_id, lists.reporting_side, lists.list_owner,
        lists.list_scope, lists.plan_year,
        later_lists.plan_year as later_year,
        later_lists.list_owner = lists.list_owner
        and later_lists.list_scope = lists.list_scope as is_same_ledger,
        later_lists.is_confirmed,
        later_lists.listed_on,
        later_lists.known_from,
        count(distinct lists.thing) as things,
        count(distinct told_again.thing) as things_again
    from lists
    inner join later_lists
        on later_lists.kind = lists.kind
        and later_lists.pairing_id = lists.pairing_id
        and later_lists.reporting_side = lists.reporting_side
        and later_lists.plan_year > lists.plan_year
    left join told_again
        on told_again.kind = lists.kind
        and told_again.pairing_id = lists.pairing_id
        and told_again.reporting_side = lists.reporting_side
        and told_again.plan_year = later_lists.plan_year
        and told_again.list_owner = later_lists.list_owner
        and told_again.list_scope = later_lists.list_scope
        and told_again.thing = lists.thing
    group by all
)
select
    *,
    things > 0 and things_again * 2 >= things or is_same_ledger and is_confirmed as is_full
from counted
where is_same_ledger or things > 0 and things_again * 2 >= things
