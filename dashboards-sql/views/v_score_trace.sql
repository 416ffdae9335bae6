-- v_score_trace
-- label: 得分追溯
-- kind: fact
-- grain: one row per target and candidate row behind it
-- row: 每个任务的每条备选记录一行
-- key: pairing_id, plan_year, target_id, trace_no
-- reads: assess.indicators, assess.score_trace, assess.target_results, star.dim_pairings, store.fact_caveat, store.word
-- feeds: 结对县考核
-- column side_name: 责任方 | Side, name
-- column period_date: 年末 | Year end
-- column count_state: 计入情况 | Counted or not
-- column count_shown: 计入或未计原因 | Counted, or why not
-- column place_in_file: 出处 | Where it stands
-- column unit: 数值单位 | Unit of the amount
-- column is_added_up: 数值可相加 | Amounts add up to the figure
-- column item_title: 事项（编号与内容） | Item with its number
-- metric trace_count: 记录数 | Rows | sum(row_count) | ,d
-- metric counted_count: 计入记录数 | Rows counted | sum(case when is_counted then row_count end) | ,d
-- metric excluded_count: 未计记录数 | Rows not counted | sum(case when not is_counted then row_count end) | ,d
-- metric amount_sum: 计入数值合计 | Sum of what counts | case when count(distinct pairing_id || plan_year || target_id) = 1 and count(case when not is_added_up then 1 end) = 0 then sum(own_amount) end | ,.2~f
select
    score_trace.pairing_id::varchar as pairing_id,
    score_trace.plan_year::integer as plan_year,
    score_trace.target_id::varchar as target_id,
    score_trace.trace_no::integer as trace_no,
    ---------- text
    coalesce(dim_pairings.pairing_name, score_trace.pairing_id)::varchar as pairing_name,
    score_trace.scorecard::varchar as scorecard,
    score_trace.item_no::varchar as item_no,
    (target_results.item_no || ' ' || target_results.item_name)::varchar as item_title,
    target_results.category::varchar as category,
    score_trace.indicator::varchar as indicator,
    target_results.indicator_name::varchar as indicator_name,
    coalesce(word.word, target_results.side)::varchar as side_name,
    target_results.status::varchar as status,
    score_trace.amount_unit::varchar as unit,
    case when score_trace.is_counted then '计入' else '未计' end::varchar as count_state,
    score_trace.excluded_because::varchar as excluded_because,
    case
        when score_trace.is_counted then '计入'
        else '未计：' || coalesce(score_trace.excluded_because, '')
    end::varchar as count_shown,
    score_trace.unit_key::varchar as unit_key,
    fact_caveat.caveat::varchar as caveat,
    score_trace.source_file::varchar as source_file,
    score_trace.file_path::varchar as file_path,
    score_trace.sheet_name::varchar as sheet_name,
    (score_trace.file_path || coalesce('［' || nullif(score_trace.sheet_name, '') || '］', '')
        || coalesce('第' || score_trace.source_row::varchar || '行', ''))::varchar as place_in_file,
    ---------- numbers
    score_trace.fact_id::bigint as fact_id,
    score_trace.amount::decimal(38, 6) as amount,
    score_trace.own_amount::decimal(38, 6) as own_amount,
    score_trace.source_row::integer as source_row,
    score_trace.row_count::integer as row_count,
    ---------- flags and dates
    score_trace.is_counted::boolean as is_counted,
    coalesce(indicators.form = 'value' and indicators.fold = 'all', false)::boolean as is_added_up,
    make_date(score_trace.plan_year, 12, 31)::date as period_date,
    score_trace.counts_from::date as counts_from,
    score_trace.counts_to::date as counts_to

from assess.score_trace

left join assess.target_results
    on
        score_trace.pairing_id = target_results.pairing_id
        and score_trace.plan_year = target_results.plan_year
        and score_trace.target_id = target_results.target_id

left join assess.indicators on score_trace.indicator = indicators.indicator

left join star.dim_pairings on score_trace.pairing_id = dim_pairings.pairing_id

left join store.word on word.code_list = 'side' and target_results.side = word.code

left join store.fact_caveat on score_trace.fact_id = fact_caveat.fact_id
