-- fct_labour_records
-- what: a person's line in each export of the HR system
-- key: fact_id
-- reads: told_labour_record
-- keeps: labour_record
select
    hash63('fct_labour_records|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.person_key,
    told.data_date,
    told.population_kind = 'registered' as is_registered,
    told.transfer_state,
    told.transfer_mode,
    told.employment_state,
    told.employment_area,
    told.employment_mode,
    told.employer,
    told.months as work_months,
    told.wage_yuan,
    told.has_contract,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_labour_record told
