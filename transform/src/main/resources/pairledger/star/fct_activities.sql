-- fct_activities
-- what: whose activity it is stands in the ledger, else in its organiser's name; where it was held, in the place's.
-- What several pairings tell of one organiser's day is one
-- key: fact_id
-- reads: told_activity, shared_keys
-- keeps: activity
select
    hash63('fct_activities|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.activity_date,
    told.activity_kind,
    thing.shared_key as activity_key,
    coalesce(
        told.acting_side,
        side_named(told.organiser, told.donor_names, told.recipient_names),
        told.reporting_side) as acting_side,
    one_side_named(told.place, told.donor_names, told.recipient_names) as held_in,
    told.subject,
    told.organiser,
    told.place,
    told.participants as participant_count,
    told.served_person_times,
    told.hours as service_hours,
    told.outcome_yuan,
    told.evidence,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_activity told
join shared_keys thing
    on thing.kind = 'activity' and thing.row_address = told.row_address
