-- What the plan's units.csv names.
insert into measure_universe
with
asked as (
    select distinct pairing_id, plan_year, own_pairing_id from measure_reach
)
select distinct
    'units',
    asked.pairing_id,
    asked.plan_year,
    units.unit_key
from asked
inner join measure_plan_units as units
    on units.pairing_id = asked.own_pairing_id
    and units.plan_year = asked.plan_year
