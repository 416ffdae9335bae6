-- fct_training_attendances
-- what: every line of a roster, tied by name to the standing course of its pairing and year, the first of several runs
-- key: fact_id
-- reads: told_training_attendance, fct_training_sessions, place_names_town, registered
-- keeps: training_attendance
with courses as (
    select
        pairing_id,
        plan_year,
        coalesce(text_key(session_name), '') as session,
        session_key,
        fact_id,
        training_kind,
        session_to,
        row_number() over (
            partition by pairing_id, plan_year, coalesce(text_key(session_name), '')
            order by
                case when known_to is null then 0 else 1 end,
                session_from nulls first,
                fact_id) as place
    from fct_training_sessions
)

select
    hash63('fct_training_attendances|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.person_key,
    coalesce(
        course.session_key,
        told.pairing_id
            || '|' || cast(told.plan_year as string)
            || '|' || coalesce(text_key(told.session_name), '')) as session_key,
    course.fact_id as session_fact_id,
    course.training_kind as training_kind,
    course.session_to as attended_on,
    town.place_code as township_code,
    coalesce(registered.is_registered, told.is_poor) as is_poor,
    told.is_disabled,
    told.trade,
    told.certificate_no is not null as has_certificate,
    told.is_employed,
    told.has_business,
    told.helped_households,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_training_attendance told
left join courses course
    on course.place = 1
    and course.pairing_id = told.pairing_id
    and course.plan_year = told.plan_year
    and course.session = coalesce(text_key(told.session_name), '')
left join place_names_town town
    on town.of_pairing = told.pairing_id
    and town.of_year = told.plan_year
    and town.of_role = 'R'
    and town.place_key = place_key(told.township)
left join registered
    on registered.person_key = told.person_key
    and registered.register_year = told.plan_year
