-- fct_job_fairs
-- what: what one host holds on one day, on site and online, is one fair, unless there are two announcements
-- key: fact_id
-- reads: told_job_fair, shared_keys
-- keeps: job_fair
select
    hash63('fct_job_fairs|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.fair_date,
    told.form as fair_form,
    coalesce(told.fair_kind = 'disabled', false) as is_disabled_fair,
    thing.shared_key as fair_key,
    told.host,
    told.place,
    told.announcement_no,
    told.firms as firm_count,
    told.posts as post_count,
    told.visitors as visitor_count,
    told.intents as intent_count,
    told.signed as signed_count,
    told.poor_visitors as poor_visitor_count,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_job_fair told
join shared_keys thing
    on thing.kind = 'fair' and thing.row_address = told.row_address
