-- fct_register_years
-- what: a person's state in each export; who is in the register is registered, lifted out or not,
-- unless the export itself says otherwise
-- key: fact_id
-- reads: told_register_person, place_names_town
-- keeps: register_person
select
    hash63('fct_register_years|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.person_key,
    told.household_no_key as household_key,
    coalesce(cast(year(told.data_date) as int), told.plan_year) as register_year,
    told.data_date,
    coalesce(path.place_code, town.place_code) as township_code,
    told.village as village_name,
    told.poverty_state,
    told.household_kind,
    coalesce(told.poverty_state <> 'not_registered', true) as is_registered,
    told.labour_skill,
    told.work_state,
    told.work_months,
    told.student_state,
    told.health,
    told.birth_year,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_register_person told
left join place_names_town town
    on town.of_pairing = told.pairing_id
    and town.of_year = told.plan_year
    and town.of_role = 'R'
    and town.place_key = place_key(told.township)
left join place_names_town path
    on path.of_pairing = told.pairing_id
    and path.of_year = told.plan_year
    and path.of_role = 'R'
    and path.place_key = place_key(told.county || told.township)
