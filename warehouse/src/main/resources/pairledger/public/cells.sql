select
    indicator_months.indicator,
    indicator_months.plan_year,
    indicator_months.side,
    indicator_months.pairing_id,
    indicator_months.period_date,
    cast(round(indicator_months.value * 1000000) as bigint) as millionths,
    indicators.timing = 'stock' as is_stock

from served.assess.indicator_months

inner join served.assess.indicators
    on indicator_months.indicator = indicators.indicator

inner join kinds
    on indicator_months.indicator = kinds.indicator and kinds.persons = 'count'
