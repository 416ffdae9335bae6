-- fct_training_sessions
-- what: every course run as told, with the number of attendances that the rosters standing today name for it;
-- a course that several pairings tell has one key
-- key: fact_id
-- reads: told_training_session, told_training_attendance, shared_keys
-- keeps: training_session
with rosters as (
    select
        pairing_id,
        plan_year,
        coalesce(text_key(session_name), '') as session,
        cast(count(*) as int) as line_count
    from told_training_attendance
    where known_to is null
    group by pairing_id, plan_year, coalesce(text_key(session_name), '')
)

select
    hash63('fct_training_sessions|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    thing.shared_key as session_key,
    told.session_name,
    told.training_kind,
    coalesce(
        side_named(told.organiser, told.donor_names, told.recipient_names), told.reporting_side) as acting_side,
    coalesce(told.session_time_from, told.session_time_to) as session_from,
    coalesce(told.session_time_to, told.session_time_from) as session_to,
    told.organiser,
    told.place,
    coalesce(told.runs, 1) as run_count,
    told.person_times,
    told.poor_person_times,
    told.leader_person_times,
    told.cadre_person_times,
    coalesce(rosters.line_count, 0) as roster_count,
    told.cost_yuan,
    told.employed_count,
    told.fund_source,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_training_session told
join shared_keys thing
    on thing.kind = 'course' and thing.row_address = told.row_address
left join rosters
    on rosters.pairing_id = told.pairing_id
    and rosters.plan_year = told.plan_year
    and rosters.session = coalesce(text_key(told.session_name), '')
