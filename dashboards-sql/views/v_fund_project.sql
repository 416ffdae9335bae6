-- v_fund_project
-- label: 协作项目
-- kind: fact
-- grain: one row per statement of a project that stands
-- row: 台账所述的每个有效项目一行
-- key: fact_id
-- reads: star.dim_pairings, star.dim_regions, star.dim_source_files, star.fct_data_problems, star.fct_projects, store.fact_caveat, store.sheet, store.word
-- feeds: 资金
-- column project_class_name: 项目类别 | Class name
-- column project_status_name: 项目状态 | Status name
-- column township_name: 乡镇 | Township name
-- column poor_link_shown: 利益联结 | Linked to the poor
-- column place_in_file: 出处 | Where it stands
-- column sheet_name: 工作表 | Sheet
-- column period_date: 报表日期 | Stated on
-- metric project_count: 项目数 | Projects | count(distinct case when not is_set_aside then project_key end) | ,d
-- metric aid_sum: 协作资金（万元） | Aid (10,000 yuan) | sum(aid_total_yuan) / 10000 | ,.2f
-- metric planned_sum: 计划总投资（万元） | Planned total (10,000 yuan) | sum(planned_total_yuan) / 10000 | ,.2f
-- metric progress_shown: 形象进度（%） | Progress (%) | max(progress_percent) | .0f
-- metric poor_person_sum: 受益帮扶对象 | Poor persons served | sum(poor_person_count) | ,d
with

problems as (

    select
        source_file,
        source_sheet,
        source_row,
        string_agg(coalesce(field_label || '：', '') || message, '；' order by problem_id) as told

    from star.fct_data_problems

    where source_row is not null

    group by source_file, source_sheet, source_row

),

towns as (

    select
        region_code,
        arg_max(region_name, valid_from) as region_name

    from star.dim_regions

    group by region_code

)

select
    fct_projects.fact_id::bigint as fact_id,
    fct_projects.pairing_id::varchar as pairing_id,
    fct_projects.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_projects.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    fct_projects.owner::varchar as owner,
    nullif(concat_ws('；', fact_caveat.caveat, problems.told), '')::varchar as caveat,
    dim_source_files.file_path::varchar as file_path,
    sheet.sheet_name::varchar as sheet_name,
    (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
        || coalesce('第' || fct_projects.source_row::varchar || '行', ''))::varchar as place_in_file,
    fct_projects.project_key::varchar as project_key,
    fct_projects.project_name::varchar as project_name,
    fct_projects.project_class::varchar as project_class,
    coalesce(class_word.word, fct_projects.project_class, '未填')::varchar as project_class_name,
    fct_projects.project_status::varchar as project_status,
    coalesce(status_word.word, fct_projects.project_status, '未填')::varchar as project_status_name,
    case when fct_projects.has_poor_link then '是' else '否' end::varchar as poor_link_shown,
    fct_projects.township_code::varchar as township_code,
    towns.region_name::varchar as township_name,
    fct_projects.responsible_unit::varchar as responsible_unit,
    ---------- numbers
    fct_projects.source_row::integer as source_row,
    if(fact_caveat.is_set_aside, null, fct_projects.planned_total_yuan)::decimal(38, 2) as planned_total_yuan,
    if(fact_caveat.is_set_aside, null, fct_projects.aid_total_yuan)::decimal(38, 2) as aid_total_yuan,
    if(fact_caveat.is_set_aside, null, fct_projects.progress_percent)::decimal(38, 2) as progress_percent,
    if(fact_caveat.is_set_aside, null, fct_projects.household_count)::integer as household_count,
    if(fact_caveat.is_set_aside, null, fct_projects.poor_household_count)::integer as poor_household_count,
    if(fact_caveat.is_set_aside, null, fct_projects.poor_person_count)::integer as poor_person_count,
    ---------- flags and dates
    coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
    fct_projects.has_poor_link::boolean as has_poor_link,
    coalesce(fct_projects.stated_on, make_date(fct_projects.plan_year, 12, 31))::date as period_date,
    fct_projects.stocked_on::date as stocked_on,
    fct_projects.started_on::date as started_on,
    fct_projects.completed_on::date as completed_on

from star.fct_projects

left join star.dim_pairings on fct_projects.pairing_id = dim_pairings.pairing_id

left join towns on fct_projects.township_code = towns.region_code

left join store.word as class_word
    on class_word.code_list = 'project_class' and fct_projects.project_class = class_word.code

left join store.word as status_word
    on status_word.code_list = 'project_status' and fct_projects.project_status = status_word.code

left join store.fact_caveat on fct_projects.fact_id = fact_caveat.fact_id

left join star.dim_source_files on fct_projects.source_file = dim_source_files.source_file

left join store.sheet
    on fct_projects.source_file = sheet.source_file and fct_projects.source_sheet = sheet.source_sheet

left join problems
    on fct_projects.source_file = problems.source_file
    and fct_projects.source_sheet = problems.source_sheet
    and fct_projects.source_row = problems.source_row

where fct_projects.known_to is null
