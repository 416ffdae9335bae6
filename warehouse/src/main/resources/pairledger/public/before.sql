select
    shown.indicator,
    shown.plan_year,
    shown.side,
    shown.pairing_id,
    shown.period_date,
    cast(round(shown.value * 1000000) as bigint) as millionths,
    false as is_stock

from ${release}.store.shown

cross join ${release}.mart.release

where shown.period_date <= last_day(release.as_of_date)

order by all
