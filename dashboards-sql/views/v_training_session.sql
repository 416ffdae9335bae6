-- v_training_session
-- label: 培训班
-- kind: fact
-- grain: one row per course run that stands
-- row: 每期有效的培训班一行
-- key: fact_id
-- reads: star.dim_pairings, star.dim_source_files, star.fct_training_sessions, store.fact_caveat, store.sheet, store.word
-- feeds: 劳务与培训
-- column training_kind_name: 培训类别 | Kind of training
-- column acting_side_name: 行动方名称 | Acting side name
-- column place_in_file: 出处 | Where it stands
-- column sheet_name: 工作表 | Sheet
-- column period_date: 结业日期 | Last day of the course
-- metric session_count: 培训班数 | Course runs | count(case when not is_set_aside then 1 end) | ,d
-- metric person_times_sum: 培训人次 | Person-times | sum(person_times) | ,d
-- metric poor_person_times_sum: 帮扶对象人次 | Poor person-times | sum(poor_person_times) | ,d
-- metric cost_sum: 经费（万元） | Cost (10,000 yuan) | sum(cost_yuan) / 10000 | ,.2f
select
    fct_training_sessions.fact_id::bigint as fact_id,
    fct_training_sessions.pairing_id::varchar as pairing_id,
    fct_training_sessions.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_training_sessions.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    fct_training_sessions.owner::varchar as owner,
    fact_caveat.caveat::varchar as caveat,
    dim_source_files.file_path::varchar as file_path,
    sheet.sheet_name::varchar as sheet_name,
    (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
        || coalesce('第' || fct_training_sessions.source_row::varchar || '行', ''))::varchar as place_in_file,
    fct_training_sessions.session_name::varchar as session_name,
    fct_training_sessions.training_kind::varchar as training_kind,
    coalesce(kind_word.word, fct_training_sessions.training_kind)::varchar as training_kind_name,
    fct_training_sessions.acting_side::varchar as acting_side,
    coalesce(side_word.word, fct_training_sessions.acting_side)::varchar as acting_side_name,
    fct_training_sessions.organiser::varchar as organiser,
    fct_training_sessions.place::varchar as place,
    ---------- numbers
    fct_training_sessions.source_row::integer as source_row,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.run_count)::integer as run_count,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.person_times)::integer as person_times,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.poor_person_times)::integer as poor_person_times,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.leader_person_times)::integer as leader_person_times,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.cadre_person_times)::integer as cadre_person_times,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.roster_count)::integer as roster_count,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.employed_count)::integer as employed_count,
    if(fact_caveat.is_set_aside, null, fct_training_sessions.cost_yuan)::decimal(38, 2) as cost_yuan,
    ---------- flags and dates
    coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
    fct_training_sessions.session_to::date as period_date,
    fct_training_sessions.session_from::date as session_from

from star.fct_training_sessions

left join star.dim_pairings on fct_training_sessions.pairing_id = dim_pairings.pairing_id

left join store.word as kind_word
    on
        kind_word.code_list = 'training_kind'
        and fct_training_sessions.training_kind = kind_word.code

left join store.word as side_word
    on side_word.code_list = 'side' and fct_training_sessions.acting_side = side_word.code

left join store.fact_caveat on fct_training_sessions.fact_id = fact_caveat.fact_id

left join star.dim_source_files on fct_training_sessions.source_file = dim_source_files.source_file

left join store.sheet
    on fct_training_sessions.source_file = sheet.source_file and fct_training_sessions.source_sheet = sheet.source_sheet

where fct_training_sessions.known_to is null
