-- v_fund_flow
-- label: 资金流水
-- kind: fact
-- grain: one row per movement of money that stands
-- row: 每笔有效的资金流水一行
-- key: fact_id
-- reads: star.dim_pairings, star.dim_source_files, star.fct_fund_flows, star.fct_projects, store.fact_caveat, store.sheet, store.word
-- feeds: 资金
-- column reporting_side_name: 报送方 | Reporting side, name
-- column budget_level_name: 预算级次 | Budget level, name
-- column fund_stage_name: 资金环节 | Stage, name
-- column place_in_file: 出处 | Where it stands
-- column sheet_name: 工作表 | Sheet
-- column period_date: 发生日期 | Date of the movement
-- column planned_yuan: 计划（元，受援方台账） | Planned (yuan)
-- column transferred_yuan: 拨付（元，帮扶方台账） | Transferred (yuan)
-- column arrived_yuan: 到账（元，受援方台账） | Arrived (yuan)
-- column spent_yuan: 支出（元，受援方台账） | Spent (yuan)
-- column recovered_yuan: 收回（元，帮扶方台账） | Recovered (yuan)
-- column stage_sort: 环节顺序 | Stage order
-- metric amount_sum: 金额（万元） | Amount (10,000 yuan) | case when count(distinct fund_stage || reporting_side_name) = 1 then sum(amount_yuan) / 10000 end | ,.2f
-- metric planned_sum: 计划（万元） | Planned (10,000 yuan) | sum(planned_yuan) / 10000 | ,.2f
-- metric transferred_sum: 拨付（万元） | Transferred (10,000 yuan) | sum(transferred_yuan) / 10000 | ,.2f
-- metric net_transferred_sum: 拨付净额（万元，减收回） | Net transferred (10,000 yuan) | (sum(transferred_yuan) - coalesce(sum(recovered_yuan), 0)) / 10000 | ,.2f
-- metric arrived_sum: 到账（万元） | Arrived (10,000 yuan) | sum(arrived_yuan) / 10000 | ,.2f
-- metric spent_sum: 支出（万元） | Spent (10,000 yuan) | sum(spent_yuan) / 10000 | ,.2f
-- metric flow_count: 笔数 | Movements | count(case when not is_set_aside then 1 end) | ,d
with

stages as (

    select * from store.word where code_list = 'fund_stage'

),

projects as (

    select
        pairing_id,
        project_key,
        max(project_name) as project_name

    from star.fct_projects

    group by pairing_id, project_key

)

select
    fct_fund_flows.fact_id::bigint as fact_id,
    fct_fund_flows.pairing_id::varchar as pairing_id,
    fct_fund_flows.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_fund_flows.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    coalesce(side_word.word, fct_fund_flows.reporting_side)::varchar as reporting_side_name,
    fct_fund_flows.owner::varchar as owner,
    fct_fund_flows.budget_level::varchar as budget_level,
    coalesce(level_word.word, fct_fund_flows.budget_level)::varchar as budget_level_name,
    fct_fund_flows.fund_kind::varchar as fund_kind,
    fct_fund_flows.fund_stage::varchar as fund_stage,
    coalesce(stages.word, fct_fund_flows.fund_stage)::varchar as fund_stage_name,
    fct_fund_flows.project_key::varchar as project_key,
    projects.project_name::varchar as project_name,
    fct_fund_flows.payer::varchar as payer,
    fct_fund_flows.payee::varchar as payee,
    fct_fund_flows.document_no::varchar as document_no,
    fact_caveat.caveat::varchar as caveat,
    dim_source_files.file_path::varchar as file_path,
    sheet.sheet_name::varchar as sheet_name,
    (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
        || coalesce('第' || fct_fund_flows.source_row::varchar || '行', ''))::varchar as place_in_file,
    ---------- numbers
    fct_fund_flows.source_row::integer as source_row,
    if(fact_caveat.is_set_aside, null, fct_fund_flows.amount_yuan)::decimal(38, 2) as amount_yuan,
    case
        when
            fct_fund_flows.fund_stage = 'planned' and fct_fund_flows.reporting_side = 'R' and fact_caveat.is_set_aside is not true
            then fct_fund_flows.amount_yuan
    end::decimal(38, 2)
        as planned_yuan,
    case
        when
            fct_fund_flows.fund_stage = 'transferred' and fct_fund_flows.reporting_side = 'D' and fact_caveat.is_set_aside is not true
            then fct_fund_flows.amount_yuan
    end::decimal(38, 2)
        as transferred_yuan,
    case
        when
            fct_fund_flows.fund_stage = 'arrived' and fct_fund_flows.reporting_side = 'R' and fact_caveat.is_set_aside is not true
            then fct_fund_flows.amount_yuan
    end::decimal(38, 2)
        as arrived_yuan,
    case
        when
            fct_fund_flows.fund_stage = 'spent' and fct_fund_flows.reporting_side = 'R' and fact_caveat.is_set_aside is not true
            then fct_fund_flows.amount_yuan
    end::decimal(38, 2)
        as spent_yuan,
    case
        when
            fct_fund_flows.fund_stage = 'recovered' and fct_fund_flows.reporting_side = 'D' and fact_caveat.is_set_aside is not true
            then fct_fund_flows.amount_yuan
    end::decimal(38, 2)
        as recovered_yuan,
    stages.sort_no::integer as stage_sort,
    fct_fund_flows.fund_year::integer as fund_year,
    ---------- flags and dates
    coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
    fct_fund_flows.flow_date::date as period_date

from star.fct_fund_flows

left join star.dim_pairings on fct_fund_flows.pairing_id = dim_pairings.pairing_id

left join projects
    on
        fct_fund_flows.pairing_id = projects.pairing_id
        and fct_fund_flows.project_key = projects.project_key

left join stages on fct_fund_flows.fund_stage = stages.code

left join store.word as level_word
    on level_word.code_list = 'budget_level' and fct_fund_flows.budget_level = level_word.code

left join store.word as side_word
    on side_word.code_list = 'side' and fct_fund_flows.reporting_side = side_word.code

left join store.fact_caveat on fct_fund_flows.fact_id = fact_caveat.fact_id

left join star.dim_source_files on fct_fund_flows.source_file = dim_source_files.source_file

left join store.sheet
    on fct_fund_flows.source_file = sheet.source_file and fct_fund_flows.source_sheet = sheet.source_sheet

where fct_fund_flows.known_to is null
