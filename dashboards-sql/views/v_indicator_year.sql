-- v_indicator_year
-- label: 指标年度值
-- kind: fact
-- grain: one row per pairing, year, indicator and side
-- row: 每个结对、年度、指标、统计方一行
-- key: pairing_id, plan_year, indicator, side
-- reads: assess.caveats, assess.indicator_years, assess.indicators, star.dim_pairings, store.word
-- feeds: 资金, 劳务与培训, 社会捐赠与消费协作
-- column side_name: 统计方 | Side, name
-- column is_measured: 是否有数值 | Has a value
-- column period_date: 年末 | Year end
-- metric value_total: 各结对合计 | Total of the pairings | case when count(distinct indicator || side || plan_year) = 1 and (count(distinct pairing_id) = 1 or count(case when not is_additive then 1 end) = 0) then sum(value) end | ,.2~f
-- metric value_shown: 指标值 | Value | case when count(distinct indicator || side) = 1 then max(value) end | ,.2~f
-- metric growth_shown: 同比增幅（%） | Growth (%) | case when count(distinct indicator || side) = 1 then max(growth_percent) end | +,.1f
-- metric ratio_shown: 比率 | Ratio | case when count(distinct indicator || side) = 1 then sum(numerator) / nullif(sum(denominator), 0) end | .1%
select
    indicator_years.pairing_id::varchar as pairing_id,
    indicator_years.plan_year::integer as plan_year,
    indicator_years.indicator::varchar as indicator,
    indicator_years.side::varchar as side,
    ---------- text
    coalesce(dim_pairings.pairing_name, indicator_years.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    dim_pairings.donor_name::varchar as donor_name,
    dim_pairings.recipient_name::varchar as recipient_name,
    coalesce(word.word, indicator_years.side)::varchar as side_name,
    indicators.indicator_name::varchar as indicator_name,
    indicators.indicator_name_en::varchar as indicator_name_en,
    indicators.category::varchar as category,
    indicators.assessment_category::varchar as assessment_category,
    indicators.unit::varchar as unit,
    indicator_years.null_reason::varchar as null_reason,
    indicator_years.break_flag::varchar as break_flag,
    caveats.caveat::varchar as caveat,
    ---------- numbers
    indicator_years.value::decimal(38, 6) as value,
    indicator_years.numerator::decimal(38, 6) as numerator,
    indicator_years.denominator::decimal(38, 6) as denominator,
    indicator_years.prior_year_value::decimal(38, 6) as prior_year_value,
    indicator_years.growth_percent::decimal(38, 6) as growth_percent,
    indicator_years.rank_in_group::integer as rank_in_group,
    indicator_years.peer_count::integer as peer_count,
    indicator_years.rank_change::integer as rank_change,
    indicator_years.evidence_rows::integer as evidence_rows,
    indicator_years.excluded_rows::integer as excluded_rows,
    indicators.sort_no::integer as sort_no,
    ---------- flags and dates
    (indicator_years.value is not null)::boolean as is_measured,
    indicators.is_additive::boolean as is_additive,
    coalesce(dim_pairings.is_scored, false)::boolean as is_scored,
    make_date(indicator_years.plan_year, 12, 31)::date as period_date,
    indicator_years.as_of_date::date as as_of_date

from assess.indicator_years

inner join assess.indicators on indicator_years.indicator = indicators.indicator

left join star.dim_pairings on indicator_years.pairing_id = dim_pairings.pairing_id

left join store.word on word.code_list = 'side' and indicator_years.side = word.code

left join assess.caveats
    on
        caveats.figure_kind = 'indicator'
        and caveats.pairing_id = indicator_years.pairing_id
        and caveats.plan_year = indicator_years.plan_year
        and caveats.figure_ref = indicator_years.indicator
        and caveats.side = indicator_years.side
