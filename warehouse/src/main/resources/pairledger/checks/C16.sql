-- code: C16
-- name: 本年台账列有以前年度的事项
-- severity: 警告
-- dataset: DS07
-- advice: 属以前年度的，补报该年度台账；日期有误的，更正日期。未更正前不计入任何年度，只计入跨年度累计
with told as (
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, flow_date as day
    from star.fct_fund_flows
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, counted_on as day
    from star.fct_donations
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, event_date as day
    from star.fct_exchange_events
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, activity_date as day
    from star.fct_activities
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, fair_date as day
    from star.fct_job_fairs
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, sold_on as day
    from star.fct_consumption_sales
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, session_to as day
    from star.fct_training_sessions
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, issued_on as day
    from star.fct_documents
    where known_to is null
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row, published_on as day
    from star.fct_media_reports
    where known_to is null
),
first_years as (
    select min(plan_year) as plan_year from star.dim_source_files
)
select
    told.pairing_id,
    told.plan_year,
    told.fact_id,
    told.source_file,
    told.source_sheet,
    told.source_row,
    '日期' || told.day || '在' || told.plan_year || '年以前，该年度的数不因此改变' as found
from told
cross join first_years
where
    year(told.day) < told.plan_year
    and told.plan_year > first_years.plan_year
