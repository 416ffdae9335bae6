-- A region by the name it had last; a hamlet with its village.
select region_code, arg_max(region_name, valid_from) from star.dim_regions
where region_code in (select unit_key from measured_units)
group by region_code
union all
select hamlet_key, concat_ws('', min(township_name), min(village_name), min(hamlet_name))
from star.dim_hamlets
where hamlet_key in (select unit_key from measured_units)
group by hamlet_key
