-- fct_fund_flows
-- what: every movement of money as told, tied to the project whose code or name it carries; 本级 is the
-- level of whoever tells it
-- key: fact_id
-- reads: told_fund_flow, project_spellings
-- keeps: fund_flow
select
    hash63('fct_fund_flows|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.flow_date,
    coalesce(told.flow_date_precision, 'day') as flow_date_precision,
    told.fund_year,
    case when told.budget_level = 'own' then told.own_level else told.budget_level end as budget_level,
    told.fund_kind,
    told.stage as fund_stage,
    told.amount_yuan,
    told.amount_bound,
    coalesce(
        by_code.project_key,
        by_name.project_key,
        told.pairing_id || '|' || coalesce(code_key(told.project_code), text_key(told.project_name))) as project_key,
    coalesce(by_code.site_level, by_name.site_level) as site_level,
    told.payer,
    told.payee,
    told.document_no,
    told.voucher_no,
    told.balance_yuan,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_fund_flow told
left join project_spellings by_code
    on by_code.kind = 'code'
    and by_code.pairing_id = told.pairing_id
    and by_code.of_year = told.plan_year
    and by_code.spelling = code_key(told.project_code)
left join project_spellings by_name
    on by_name.kind = 'name'
    and by_name.pairing_id = told.pairing_id
    and by_name.of_year = told.plan_year
    and by_name.spelling = coalesce(text_key(told.project_name), text_key(told.project_code))
