-- v_exchange_visit
-- label: 会议互访
-- kind: fact
-- grain: one row per meeting or visit as one side told it
-- row: 每方所填的每次会议或互访一行
-- key: fact_id
-- reads: star.dim_pairings, star.dim_source_files, star.fct_exchange_events, store.fact_caveat, store.sheet, store.word
-- feeds: own charts
-- column event_kind_name: 类型名称 | Kind of event, name
-- column acting_side_name: 行动方名称 | Acting side name
-- column place_in_file: 出处 | Where it stands
-- column sheet_name: 工作表 | Sheet
-- column period_date: 活动日期 | Date of the event
-- metric event_count: 场次 | Events | count(distinct case when not is_set_aside then joint_event_id end) | ,d
-- metric person_times_sum: 人次 | Person-times | sum(person_times) | ,d
select
    fct_exchange_events.fact_id::bigint as fact_id,
    fct_exchange_events.pairing_id::varchar as pairing_id,
    fct_exchange_events.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_exchange_events.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    fct_exchange_events.owner::varchar as owner,
    fact_caveat.caveat::varchar as caveat,
    dim_source_files.file_path::varchar as file_path,
    sheet.sheet_name::varchar as sheet_name,
    (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
        || coalesce('第' || fct_exchange_events.source_row::varchar || '行', ''))::varchar as place_in_file,
    fct_exchange_events.reporting_side::varchar as reporting_side,
    fct_exchange_events.event_kind::varchar as event_kind,
    coalesce(kind_word.word, fct_exchange_events.event_kind)::varchar as event_kind_name,
    fct_exchange_events.acting_side::varchar as acting_side,
    coalesce(side_word.word, fct_exchange_events.acting_side)::varchar as acting_side_name,
    fct_exchange_events.place::varchar as place,
    fct_exchange_events.visiting_unit::varchar as visiting_unit,
    fct_exchange_events.host_unit::varchar as host_unit,
    fct_exchange_events.topic::varchar as topic,
    ---------- numbers, flags and dates
    coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
    fct_exchange_events.joint_event_id::bigint as joint_event_id,
    if(fact_caveat.is_set_aside, null, fct_exchange_events.person_times)::integer as person_times,
    fct_exchange_events.event_date::date as period_date

from star.fct_exchange_events

left join star.dim_pairings on fct_exchange_events.pairing_id = dim_pairings.pairing_id

left join store.word as kind_word
    on kind_word.code_list = 'event_kind' and fct_exchange_events.event_kind = kind_word.code

left join store.word as side_word
    on side_word.code_list = 'side' and fct_exchange_events.acting_side = side_word.code

left join store.fact_caveat on fct_exchange_events.fact_id = fact_caveat.fact_id

left join star.dim_source_files on fct_exchange_events.source_file = dim_source_files.source_file

left join store.sheet
    on fct_exchange_events.source_file = sheet.source_file and fct_exchange_events.source_sheet = sheet.source_sheet

where fct_exchange_events.known_to is null
