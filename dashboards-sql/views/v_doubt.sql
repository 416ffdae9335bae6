-- v_doubt
-- label: 存疑待核实
-- kind: fact
-- grain: one row per question whether rows or a figure can be
-- row: 每个疑问一行
-- key: doubt_id
-- reads: assess.doubts, star.dim_pairings
-- feeds: 数据质量
-- column treatment: 处理 | What is done until it is answered
-- column period_date: 年末 | Year end
-- metric doubt_count: 疑问数 | Questions | count(*) | ,d
-- metric open_count: 未答复疑问数 | Open questions | count(case when is_open then 1 end) | ,d
select
    doubts.doubt_id::varchar as doubt_id,
    doubts.pairing_id::varchar as pairing_id,
    doubts.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, doubts.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    doubts.doubt_rules::varchar as doubt_rules,
    doubts.doubt_name::varchar as doubt_name,
    case
        when not doubts.is_open and doubts.is_set_aside then '核实不属实，不计入'
        when not doubts.is_open then '核实属实，计入'
        when doubts.is_set_aside then '待核实，暂不计入'
        else '存疑，已计入'
    end::varchar as treatment,
    doubts.owner::varchar as owner,
    doubts.dataset::varchar as dataset,
    doubts.file_path::varchar as file_path,
    doubts.sheet_name::varchar as sheet_name,
    doubts.found::varchar as found,
    doubts.advice::varchar as advice,
    doubts.touches::varchar as touches,
    doubts.effect::varchar as effect,
    doubts.grade_otherwise::varchar as grade_otherwise,
    doubts.answer::varchar as answer,
    doubts.answer_reason::varchar as answer_reason,
    doubts.answered_by::varchar as answered_by,
    ---------- numbers
    doubts.doubt_no::integer as doubt_no,
    doubts.source_row::integer as source_row,
    doubts.doubted_rows::integer as doubted_rows,
    doubts.points_at_stake::decimal(18, 2) as points_at_stake,
    doubts.rank_otherwise::integer as rank_otherwise,
    ---------- flags and dates
    doubts.is_set_aside::boolean as is_set_aside,
    doubts.is_open::boolean as is_open,
    make_date(doubts.plan_year, 12, 31)::date as period_date,
    doubts.answered_on::date as answered_on

from assess.doubts

left join star.dim_pairings on doubts.pairing_id = dim_pairings.pairing_id
