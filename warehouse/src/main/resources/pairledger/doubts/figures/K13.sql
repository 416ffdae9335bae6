-- code: K13
-- name: 与同年其他结对相差悬殊
-- advice: 核对台账的数值和单位，无误的请答复属实
with told as (
    select
        years.*,
        pairings.pairing_level
    from assess.indicator_years as years
    inner join star.dim_pairings as pairings on years.pairing_id = pairings.pairing_id
    where years.value > 0
),
others as (
    select
        told.pairing_id,
        told.plan_year,
        told.indicator,
        told.side,
        told.value,
        max(peers.value) as most
    from told
    inner join told as peers
        on
            told.plan_year = peers.plan_year
            and told.indicator = peers.indicator
            and told.side = peers.side
            and told.pairing_level = peers.pairing_level
            and told.pairing_id <> peers.pairing_id
    group by told.pairing_id, told.plan_year, told.indicator, told.side, told.value
    having count(*) >= 3
)
select
    others.pairing_id,
    others.plan_year,
    'indicator' as figure_kind,
    others.indicator as figure_ref,
    others.side,
    others.indicator,
    null as item_no,
    others.value,
    names.name_of_year || doubt_shown(others.value) || indicators.unit
    || '，同年其他结对最大为' || doubt_shown(others.most) || indicators.unit as found
from others
inner join assess.indicators as indicators on others.indicator = indicators.indicator
inner join assess.indicator_names as names
    on others.indicator = names.indicator and others.plan_year = names.plan_year
where
    indicators.form = 'value'
    and others.most >= getvariable('floor')
    and others.value >= getvariable('soft') * try_cast(others.most as decimal(24, 6))
