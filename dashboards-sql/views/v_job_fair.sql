-- v_job_fair
-- label: 招聘会
-- kind: fact
-- grain: one row per job fair that stands
-- row: 每场有效的招聘会（线上线下分列）一行
-- key: fact_id
-- reads: star.dim_pairings, star.dim_source_files, star.fct_job_fairs, store.fact_caveat, store.sheet, store.word
-- feeds: 劳务与培训
-- column fair_form_name: 招聘会形式 | Form of the fair
-- column fair_kind_name: 招聘会类型 | Kind of fair
-- column place_in_file: 出处 | Where it stands
-- column sheet_name: 工作表 | Sheet
-- column period_date: 举办日期 | Date of the fair
-- metric fair_count: 场次 | Fairs | count(distinct case when not is_set_aside then pairing_id || ' ' || fair_key end) | ,d
-- metric post_sum: 岗位数 | Posts | sum(post_count) | ,d
-- metric signed_sum: 签约人数 | Signed | sum(signed_count) | ,d
select
    fct_job_fairs.fact_id::bigint as fact_id,
    fct_job_fairs.pairing_id::varchar as pairing_id,
    fct_job_fairs.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_job_fairs.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    fct_job_fairs.owner::varchar as owner,
    fact_caveat.caveat::varchar as caveat,
    dim_source_files.file_path::varchar as file_path,
    sheet.sheet_name::varchar as sheet_name,
    (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
        || coalesce('第' || fct_job_fairs.source_row::varchar || '行', ''))::varchar as place_in_file,
    fct_job_fairs.fair_key::varchar as fair_key,
    coalesce(word.word, fct_job_fairs.fair_form)::varchar as fair_form_name,
    case when fct_job_fairs.is_disabled_fair then '残疾人专场' else '综合' end::varchar
        as fair_kind_name,
    fct_job_fairs.host::varchar as host,
    fct_job_fairs.place::varchar as place,
    ---------- numbers
    fct_job_fairs.source_row::integer as source_row,
    if(fact_caveat.is_set_aside, null, fct_job_fairs.firm_count)::integer as firm_count,
    if(fact_caveat.is_set_aside, null, fct_job_fairs.post_count)::integer as post_count,
    if(fact_caveat.is_set_aside, null, fct_job_fairs.visitor_count)::integer as visitor_count,
    if(fact_caveat.is_set_aside, null, fct_job_fairs.intent_count)::integer as intent_count,
    if(fact_caveat.is_set_aside, null, fct_job_fairs.signed_count)::integer as signed_count,
    ---------- flags and dates
    coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
    fct_job_fairs.fair_date::date as period_date

from star.fct_job_fairs

left join star.dim_pairings on fct_job_fairs.pairing_id = dim_pairings.pairing_id

left join store.word on word.code_list = 'fair_form' and fct_job_fairs.fair_form = word.code

left join store.fact_caveat on fct_job_fairs.fact_id = fact_caveat.fact_id

left join star.dim_source_files on fct_job_fairs.source_file = dim_source_files.source_file

left join store.sheet
    on fct_job_fairs.source_file = sheet.source_file and fct_job_fairs.source_sheet = sheet.source_sheet

where fct_job_fairs.known_to is null
