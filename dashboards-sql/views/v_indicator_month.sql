-- v_indicator_month
-- label: 指标月度值
-- kind: fact
-- grain: one row per pairing, year, indicator, side and month
-- row: 每个结对、指标、统计方、月份一行
-- key: pairing_id, plan_year, indicator, side, period_date
-- reads: assess.caveats, assess.indicator_months, assess.indicators, assess.releases, assess.target_results, star.dim_pairings, store.word
-- feeds: 结对县考核, 资金, 劳务与培训, 社会捐赠与消费协作
-- column side_name: 统计方 | Side, name
-- column target_value: 全年目标值 | Target of the whole year
-- column is_earlier_end: 是否此前发布截至月 | Month in which an earlier release ended
-- column is_latest: 是否最近一月 | Latest month
-- metric value_total: 各结对合计 | Total | case when count(distinct indicator || side || period_date) = 1 and count(case when not is_additive then 1 end) = 0 then sum(value) end | ,.2~f
-- metric prior_total: 上年同期 | Last year | case when count(distinct indicator || side || period_date) = 1 and count(case when not is_additive then 1 end) = 0 then sum(prior_year_value) end | ,.2~f
-- metric target_total: 全年目标 | Target | case when count(distinct indicator || side || period_date) = 1 and count(case when not is_additive or target_value is null then 1 end) = 0 then sum(target_value) end | ,.2~f
-- metric as_of_total: 截至 | As of | case when count(distinct indicator || side || period_date) = 1 and count(case when not is_additive then 1 end) = 0 then sum(case when period_date = last_day(as_of_date) then value end) end | ,.2~f
-- metric earlier_total: 此前截至 | Earlier | case when count(distinct indicator || side || period_date) = 1 and count(case when not is_additive then 1 end) = 0 then sum(case when is_earlier_end then value end) end | ,.2~f
-- metric prior_shown: 上年同期值 | Last year | case when count(distinct indicator || side) = 1 then max(prior_year_value) end | ,.2~f
-- metric value_shown: 指标值 | Value | case when count(distinct indicator || side) = 1 then max(value) end | ,.2~f
-- metric value_latest: 最近值 | Latest value | case when count(distinct indicator || side) = 1 then max(case when is_latest then value end) end | ,.2~f
-- metric month_net_sum: 当月净增 | Net change of the month | case when count(distinct indicator || side) = 1 then sum(month_net) end | ,.2~f
-- metric ratio_shown: 比率 | Ratio | case when count(distinct indicator || side || period_date) = 1 then sum(numerator) / nullif(sum(denominator), 0) end | .1%
with

whole_years as (

    select
        pairing_id,
        plan_year,
        indicator,
        side,
        max(target_value) as target_value

    from assess.target_results

    where
        is_scored
        and params is null
        and comparator = '>='
        and window_from = make_date(plan_year, 1, 1)
        and window_to >= make_date(plan_year, 12, 31)

    group by pairing_id, plan_year, indicator, side

    having count(*) = 1

)

select
    indicator_months.pairing_id::varchar as pairing_id,
    indicator_months.plan_year::integer as plan_year,
    indicator_months.indicator::varchar as indicator,
    indicator_months.side::varchar as side,
    ---------- text
    coalesce(dim_pairings.pairing_name, indicator_months.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    dim_pairings.donor_name::varchar as donor_name,
    dim_pairings.recipient_name::varchar as recipient_name,
    coalesce(word.word, indicator_months.side)::varchar as side_name,
    indicators.indicator_name::varchar as indicator_name,
    indicators.indicator_name_en::varchar as indicator_name_en,
    indicators.category::varchar as category,
    indicators.assessment_category::varchar as assessment_category,
    indicators.unit::varchar as unit,
    caveats.caveat::varchar as caveat,
    ---------- numbers
    indicator_months.value::decimal(38, 6) as value,
    indicator_months.numerator::decimal(38, 6) as numerator,
    indicator_months.denominator::decimal(38, 6) as denominator,
    indicator_months.month_net::decimal(38, 6) as month_net,
    indicator_months.prior_year_value::decimal(38, 6) as prior_year_value,
    indicator_months.known_then_value::decimal(38, 6) as known_then_value,
    whole_years.target_value::decimal(38, 6) as target_value,
    ---------- flags
    indicators.is_additive::boolean as is_additive,
    coalesce(dim_pairings.is_scored, false)::boolean as is_scored,
    indicator_months.is_provisional::boolean as is_provisional,
    coalesce(
        contains(releases.earlier_as_of_dates, strftime(indicator_months.period_date, '%Y-%m-'))
        and indicator_months.period_date != last_day(releases.as_of_date), false
    )::boolean as is_earlier_end,
    (indicator_months.period_date = max(indicator_months.period_date) over (
        partition by indicator_months.pairing_id, indicator_months.plan_year,
        indicator_months.indicator, indicator_months.side
    ))::boolean as is_latest,
    ---------- dates
    indicator_months.period_date::date as period_date,
    releases.as_of_date::date as as_of_date

from assess.indicator_months

inner join assess.indicators on indicator_months.indicator = indicators.indicator

cross join assess.releases

left join star.dim_pairings on indicator_months.pairing_id = dim_pairings.pairing_id

left join whole_years
    on indicator_months.pairing_id = whole_years.pairing_id
    and indicator_months.plan_year = whole_years.plan_year
    and indicator_months.indicator = whole_years.indicator
    and indicator_months.side = whole_years.side

left join store.word on word.code_list = 'side' and indicator_months.side = word.code

left join assess.caveats
    on
        caveats.figure_kind = 'indicator'
        and caveats.pairing_id = indicator_months.pairing_id
        and caveats.plan_year = indicator_months.plan_year
        and caveats.figure_ref = indicator_months.indicator
        and caveats.side = indicator_months.side
