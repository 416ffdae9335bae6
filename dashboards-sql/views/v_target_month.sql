-- v_target_month
-- label: 任务月度值
-- kind: fact
-- grain: one row per target and month of its window
-- row: 每个任务、月份一行
-- key: pairing_id, plan_year, target_id, period_date
-- reads: assess.caveats, assess.releases, assess.target_months, assess.target_results, star.dim_pairings, store.word
-- feeds: 结对县考核
-- column side_name: 责任方 | Side, name
-- column trend_shown: 任务（指标与单位） | Target, indicator and unit
-- column is_earlier_end: 是否此前发布截至月 | Month in which an earlier release ended
-- column item_title: 事项（编号与内容） | Item with its number
-- metric value_shown: 完成值 | Value | case when count(distinct pairing_id || plan_year || target_id) = 1 then max(value) end | ,.2~f
-- metric target_shown: 目标值 | Target | case when count(distinct pairing_id || plan_year || target_id) = 1 then max(target_value) end | ,.2~f
-- metric as_of_shown: 截至 | As of | case when count(distinct pairing_id || plan_year || target_id) = 1 then max(case when period_date = last_day(as_of_date) then value end) end | ,.2~f
-- metric earlier_shown: 此前截至 | Earlier | case when count(distinct pairing_id || plan_year || target_id) = 1 then max(case when is_earlier_end then value end) end | ,.2~f
-- metric prior_shown: 上年同期值 | Last year | case when count(distinct pairing_id || plan_year || target_id) = 1 then max(prior_year_value) end | ,.2~f
select
    target_months.pairing_id::varchar as pairing_id,
    target_months.plan_year::integer as plan_year,
    target_months.target_id::varchar as target_id,
    ---------- text
    coalesce(dim_pairings.pairing_name, target_months.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    dim_pairings.donor_name::varchar as donor_name,
    dim_pairings.recipient_name::varchar as recipient_name,
    target_results.item_no::varchar as item_no,
    (target_results.item_no || ' ' || target_results.item_name)::varchar as item_title,
    (
        target_months.target_id || ' ' || coalesce(target_results.indicator_name, target_results.item_name)
        || '（' || coalesce(word.word, target_results.side) || '，' || target_results.unit || '）'
    )::varchar as trend_shown,
    target_results.category::varchar as category,
    target_results.indicator::varchar as indicator,
    target_results.indicator_name::varchar as indicator_name,
    target_results.params::varchar as params,
    target_results.side::varchar as side,
    coalesce(word.word, target_results.side)::varchar as side_name,
    target_results.unit::varchar as unit,
    caveats.caveat::varchar as caveat,
    ---------- numbers
    target_months.value::decimal(38, 6) as value,
    target_months.prior_year_value::decimal(38, 6) as prior_year_value,
    target_results.target_value::decimal(38, 6) as target_value,
    ---------- flags
    target_results.is_scored::boolean as is_scored,
    target_months.is_provisional::boolean as is_provisional,
    coalesce(
        contains(releases.earlier_as_of_dates, strftime(target_months.period_date, '%Y-%m-'))
        and target_months.period_date != last_day(releases.as_of_date), false
    )::boolean as is_earlier_end,
    ---------- dates
    target_results.deadline::date as deadline,
    target_months.period_date::date as period_date,
    releases.as_of_date::date as as_of_date

from assess.target_months

inner join assess.target_results
    on target_months.pairing_id = target_results.pairing_id
    and target_months.plan_year = target_results.plan_year
    and target_months.target_id = target_results.target_id

cross join assess.releases

left join star.dim_pairings on target_months.pairing_id = dim_pairings.pairing_id

left join store.word on word.code_list = 'side' and target_results.side = word.code

left join assess.caveats
    on
        caveats.figure_kind = 'target'
        and caveats.pairing_id = target_months.pairing_id
        and caveats.plan_year = target_months.plan_year
        and caveats.figure_ref = target_months.target_id
        and caveats.side = ''
