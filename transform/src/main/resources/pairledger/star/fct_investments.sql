-- fct_investments
-- what: every statement on a firm, cumulative as it is; the day it speaks of tells which is the later.
-- A firm is known by its credit code, in its pairing also by its name; 产业园 is each pairing's own,
-- one named by its county is the same wherever it is told
-- key: fact_id
-- reads: told_investment, thing_keys
-- keeps: investment
select
    hash63('fct_investments|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    thing.thing_key as firm_key,
    told.firm,
    told.origin,
    told.park,
    coalesce(
        widely_named(told.park, told.wide_names),
        case
            when told.park is not null
            then told.pairing_id || '|' || coalesce(text_key(told.park), '')
        end) as park_key,
    told.industry,
    told.agreed_yuan,
    told.paid_in_total_yuan,
    told.paid_in_year_yuan,
    told.landed_on,
    told.started_on,
    told.workers as worker_count,
    told.poor_workers as poor_worker_count,
    told.linked_persons as linked_person_count,
    told.stated_on,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_investment told
join thing_keys thing
    on thing.kind = 'firm' and thing.row_address = told.row_address
