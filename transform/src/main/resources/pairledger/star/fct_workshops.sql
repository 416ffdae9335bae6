-- fct_workshops
-- what: every statement on a workshop; a later one of its year on the same workshop stands. It is known by its
-- operator's credit code, then by place and name; one told as stopped without a day was found stopped on the ledger's day
-- key: fact_id
-- reads: told_workshop, thing_keys, place_names_town
-- keeps: workshop
select
    hash63('fct_workshops|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    thing.thing_key as workshop_key,
    told.workshop_name,
    town.place_code as township_code,
    told.village as village_name,
    told.recognised_on,
    coalesce(told.stopped_on, case when told.state = 'stopped' then told.stated_on end) as stopped_on,
    coalesce(told.state, case when told.stopped_on is not null then 'stopped' end, 'active') as workshop_state,
    told.invested_yuan,
    told.aid_yuan,
    told.workers as worker_count,
    told.poor_workers as poor_worker_count,
    told.stated_on,
    told.workshop_kind,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    least(told.known_to, case
        when thing.thing_key is not null
        then min(told.known_from) over (
            partition by told.pairing_id, told.plan_year, told.reporting_side, thing.thing_key
            order by cast(told.known_from - date '1970-01-01' as int)
            range between 1 following and unbounded following)
    end) as known_to
from told_workshop told
join thing_keys thing
    on thing.kind = 'workshop' and thing.row_address = told.row_address
left join place_names_town town
    on town.of_pairing = told.pairing_id
    and town.of_year = told.plan_year
    and town.of_role = 'R'
    and town.place_key = place_key(told.township)
