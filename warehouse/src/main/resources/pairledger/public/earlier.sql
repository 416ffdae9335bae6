select
    earlier.indicator,
    earlier.plan_year,
    earlier.side,
    earlier.pairing_id,
    earlier.period_date,
    cast(round(earlier.value * 1000000) as bigint) as millionths,
    false as is_stock

from ${release}.store.earlier

where earlier.edition = ${edition}

order by all
