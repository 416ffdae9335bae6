-- fct_exchange_events
-- what: a joint meeting is both sides' deed, an internal one its host's, a visit the visitor's; what both sides, or
-- several pairings, tell of one event shares one number. A host's ledger names its own leader first; the acting side's
-- leader is then the partner
-- key: fact_id
-- reads: events_told, shared_keys, place_names_any
-- keeps: exchange_event
select
    hash63('fct_exchange_events|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.event_date,
    coalesce(told.event_date_precision, 'day') as event_date_precision,
    told.event_kind,
    told.acting_side,
    case
        when told.acting_side in ('D', 'R') and told.acting_side <> told.reporting_side
        then coalesce(told.partner_leader_rank, told.own_leader_rank)
        else told.own_leader_rank
    end as leader_rank,
    case
        when told.acting_side in ('D', 'R') and told.acting_side <> told.reporting_side
        then coalesce(told.own_leader_rank, told.partner_leader_rank)
        else told.partner_leader_rank
    end as partner_leader_rank,
    told.place,
    told.visiting_unit,
    told.visiting_region_code,
    told.host_unit,
    visited.place_code as host_region_code,
    told.topic,
    told.document_no,
    told.person_times,
    cast(thing.shared_key as bigint) as joint_event_id,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from events_told told
join shared_keys thing
    on thing.kind = 'meeting' and thing.row_address = told.row_address
left join place_names_any visited
    on visited.of_pairing = told.pairing_id
    and visited.of_year = told.plan_year
    and visited.of_role = other_side(told.acting_side)
    and visited.place_key = place_key(told.host_unit)
