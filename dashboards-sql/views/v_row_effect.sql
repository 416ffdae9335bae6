-- v_row_effect
-- label: 单条记录对得分的影响
-- kind: fact
-- grain: one row per scorecard, target and row behind it without which the points would be others
-- row: 每条去掉后得分会变的记录一行（按评分表、任务）
-- key: scorecard, pairing_id, plan_year, target_id, trace_no
-- reads: assess.caveats, assess.pairing_scores, assess.row_effects, assess.score_trace, assess.target_results, star.dim_pairings
-- feeds: own charts
-- column item_title: 事项（编号与内容） | Item with its number
-- column unit: 单位 | Unit of the value
-- column place_in_file: 出处 | Where it stands
-- column lowers_grade: 去掉即降等次 | Would lower the grade by itself
-- column period_date: 年末 | Year end
-- metric row_total: 影响得分的记录数 | Rows that points hang on | count(*) | ,d
-- metric most_moved: 单条最大影响（分） | Greatest effect of one row | max(points_moved) | .2f
select
    row_effects.scorecard::varchar as scorecard,
    row_effects.pairing_id::varchar as pairing_id,
    row_effects.plan_year::integer as plan_year,
    row_effects.target_id::varchar as target_id,
    row_effects.trace_no::integer as trace_no,
    ---------- text
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, row_effects.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    target_results.item_no::varchar as item_no,
    (target_results.item_no || ' ' || target_results.item_name)::varchar as item_title,
    target_results.category::varchar as category,
    target_results.indicator_name::varchar as indicator_name,
    target_results.unit::varchar as unit,
    pairing_scores.grade::varchar as grade,
    row_effects.grade_without::varchar as grade_without,
    caveats.caveat::varchar as caveat,
    score_trace.file_path::varchar as file_path,
    score_trace.sheet_name::varchar as sheet_name,
    (score_trace.file_path || coalesce('［' || nullif(score_trace.sheet_name, '') || '］', '')
        || coalesce('第' || score_trace.source_row::varchar || '行', ''))::varchar as place_in_file,
    ---------- numbers
    score_trace.fact_id::bigint as fact_id,
    score_trace.source_row::integer as source_row,
    target_results.target_value::decimal(38, 6) as target_value,
    target_results.actual_value::decimal(38, 6) as actual_value,
    row_effects.value_without::decimal(38, 6) as value_without,
    row_effects.points_moved::decimal(38, 6) as points_moved,
    pairing_scores.points::decimal(38, 2) as points,
    row_effects.points_without::decimal(38, 2) as points_without,
    pairing_scores.rank_in_group::integer as rank_in_group,
    row_effects.rank_without::integer as rank_without,
    ---------- flags and dates
    coalesce(row_effects.grade_without <> pairing_scores.grade, false)::boolean as lowers_grade,
    make_date(row_effects.plan_year, 12, 31)::date as period_date

from assess.row_effects

inner join assess.pairing_scores
    on row_effects.scorecard = pairing_scores.scorecard
    and row_effects.pairing_id = pairing_scores.pairing_id
    and row_effects.plan_year = pairing_scores.plan_year

inner join assess.target_results
    on row_effects.pairing_id = target_results.pairing_id
    and row_effects.plan_year = target_results.plan_year
    and row_effects.target_id = target_results.target_id

inner join assess.score_trace
    on row_effects.pairing_id = score_trace.pairing_id
    and row_effects.plan_year = score_trace.plan_year
    and row_effects.target_id = score_trace.target_id
    and row_effects.trace_no = score_trace.trace_no

left join star.dim_pairings on row_effects.pairing_id = dim_pairings.pairing_id

left join assess.caveats
    on
        caveats.figure_kind = 'target'
        and caveats.pairing_id = row_effects.pairing_id
        and caveats.plan_year = row_effects.plan_year
        and caveats.figure_ref = row_effects.target_id
        and caveats.side = ''
