-- v_target_status
-- label: 指标任务完成情况
-- kind: fact
-- grain: one row per pairing, year and target
-- row: 每个结对、年度、任务一行
-- key: pairing_id, plan_year, target_id
-- reads: assess.category_scores, assess.caveats, assess.target_results, star.dim_pairings, store.word
-- feeds: 年终考核总览, 结对县考核
-- column side_name: 责任方 | Side, name
-- column basis_name: 任务性质 | Basis, name
-- column comparator_shown: 要求 | Sign
-- column period_date: 年末 | Year end
-- column category_title: 类别（按要点次序编号） | Category with its place in the plan
-- column completion_ratio: 完成率 | Reached
-- column prior_year_value: 上年同期值 | Last year
-- column result_shown: 完成结果 | Result
-- column item_title: 事项（编号与内容） | Item with its number
-- metric target_count: 任务数 | Targets | count(*) | ,d
-- metric scored_count: 计分任务数 | Scored targets | count(case when is_scored then 1 end) | ,d
-- metric reached_count: 已完成任务数 | Targets reached | count(case when is_scored and status in ('按期完成', '逾期完成') then 1 end) | ,d
-- metric missed_count: 未完成任务数 | Targets missed | count(case when is_scored and result_shown = '未完成' then 1 end) | ,d
-- metric no_evidence_count: 缺证据任务数 | Targets without evidence | count(case when is_scored and result_shown = '缺证据' then 1 end) | ,d
-- metric reached_share: 计分任务完成率 | Share of scored targets reached | count(case when is_scored and is_reached then 1 end) * 1.0 / nullif(count(case when is_scored then 1 end), 0) | .1%
-- metric actual_shown: 完成值 | Actual | max(actual_value) | ,.2~f
-- metric target_shown: 目标值 | Target | max(target_value) | ,.2~f
-- metric completion_shown: 完成率 | Completion | max(completion_ratio) | .1%
with

categories as (

    select
        category,
        min(category_sort) as category_sort

    from assess.category_scores

    group by category

)

select
    target_results.pairing_id::varchar as pairing_id,
    target_results.plan_year::integer as plan_year,
    target_results.target_id::varchar as target_id,
    ---------- text
    coalesce(dim_pairings.pairing_name, target_results.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    dim_pairings.donor_name::varchar as donor_name,
    dim_pairings.recipient_name::varchar as recipient_name,
    target_results.item_no::varchar as item_no,
    target_results.item_name::varchar as item_name,
    (target_results.item_no || ' ' || target_results.item_name)::varchar as item_title,
    target_results.category::varchar as category,
    (coalesce(categories.category_sort || ' ', '') || target_results.category)::varchar as category_title,
    target_results.responsible::varchar as responsible,
    target_results.indicator::varchar as indicator,
    target_results.indicator_name::varchar as indicator_name,
    target_results.params::varchar as params,
    target_results.side::varchar as side,
    coalesce(side_word.word, target_results.side)::varchar as side_name,
    target_results.comparator::varchar as comparator,
    replace(replace(target_results.comparator, '>=', '≥'), '<=', '≤')::varchar as comparator_shown,
    target_results.unit::varchar as unit,
    target_results.basis::varchar as basis,
    coalesce(basis_word.word, target_results.basis)::varchar as basis_name,
    target_results.status::varchar as status,
    target_results.evidence_state::varchar as evidence_state,
    case
        when target_results.status = '未完成' and target_results.evidence_state = '缺证据' then '缺证据'
        else target_results.status
    end::varchar as result_shown,
    target_results.not_scored_reason::varchar as not_scored_reason,
    target_results.note::varchar as note,
    caveats.caveat::varchar as caveat,
    ---------- numbers
    target_results.item_sort::integer as item_sort,
    target_results.target_value::decimal(38, 6) as target_value,
    target_results.actual_value::decimal(38, 6) as actual_value,
    target_results.value_at_deadline::decimal(38, 6) as value_at_deadline,
    target_results.prior_year_value::decimal(38, 6) as prior_year_value,
    target_results.verified_value::decimal(38, 6) as verified_value,
    target_results.completion_ratio::decimal(38, 6) as completion_ratio,
    target_results.score_ratio::decimal(38, 6) as score_ratio,
    target_results.days_late::integer as days_late,
    target_results.evidence_rows::integer as evidence_rows,
    target_results.excluded_rows::integer as excluded_rows,
    target_results.problem_rows::integer as problem_rows,
    ---------- flags
    target_results.is_scored::boolean as is_scored,
    target_results.is_reached::boolean as is_reached,
    target_results.is_held_at_deadline::boolean as is_held_at_deadline,
    target_results.is_deadline_before_issue::boolean as is_deadline_before_issue,
    ---------- dates
    make_date(target_results.plan_year, 12, 31)::date as period_date,
    target_results.window_from::date as window_from,
    target_results.window_to::date as window_to,
    target_results.deadline::date as deadline,
    target_results.first_reached_on::date as first_reached_on,
    target_results.as_of_date::date as as_of_date

from assess.target_results

left join categories on target_results.category = categories.category

left join star.dim_pairings on target_results.pairing_id = dim_pairings.pairing_id

left join store.word as side_word
    on side_word.code_list = 'side' and target_results.side = side_word.code

left join store.word as basis_word
    on basis_word.code_list = 'basis' and target_results.basis = basis_word.code

left join assess.caveats
    on
        caveats.figure_kind = 'target'
        and caveats.pairing_id = target_results.pairing_id
        and caveats.plan_year = target_results.plan_year
        and caveats.figure_ref = target_results.target_id
        and caveats.side = ''
