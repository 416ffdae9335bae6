-- What pairings, indicators and targets are called, and their units.
select pairing_id, pairing_name from ${edition}.star.dim_pairings
union all
select indicator, indicator_name from ${edition}.assess.indicators
union all
select 'unit ' || indicator, unit from ${edition}.assess.indicators
union all
select
    pairing_id || ' ' || plan_year || ' ' || target_id,
    case when length(item_name) > 24 then left(item_name, 23) || '…' else item_name end
from ${edition}.assess.target_results
union all
select 'unit ' || pairing_id || ' ' || plan_year || ' ' || target_id, unit
from ${edition}.assess.target_results
