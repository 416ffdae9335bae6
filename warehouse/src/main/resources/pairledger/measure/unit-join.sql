-- The unit of the asked list that a candidate is of.
left join measure_universe as units
    on units.universe = ${universe}
    and units.pairing_id = requests.pairing_id
    and units.plan_year = requests.plan_year
    and units.unit_key = candidates.unit_key
