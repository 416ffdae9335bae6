-- code: K11
-- name: 与上年相差悬殊
-- advice: 核对两年的台账，无误的请答复属实
select
    years.pairing_id,
    years.plan_year,
    'indicator' as figure_kind,
    years.indicator as figure_ref,
    years.side,
    years.indicator,
    null as item_no,
    years.value,
    names.name_of_year || doubt_shown(years.value) || indicators.unit
    || '，上年为' || doubt_shown(years.prior_year_value) || indicators.unit as found
from assess.indicator_years as years
inner join assess.indicators as indicators on years.indicator = indicators.indicator
inner join assess.indicator_names as names
    on years.indicator = names.indicator and years.plan_year = names.plan_year
where
    indicators.form = 'value'
    and years.break_flag is null
    and years.value > 0
    and years.prior_year_value > 0
    and greatest(years.value, years.prior_year_value) >= getvariable('floor')
    and (
        years.value >= getvariable('soft') * try_cast(years.prior_year_value as decimal(24, 6))
        or years.prior_year_value >= getvariable('soft') * try_cast(years.value as decimal(24, 6))
    )
    and years.as_of_date >= make_date(years.plan_year, 12, 31)
