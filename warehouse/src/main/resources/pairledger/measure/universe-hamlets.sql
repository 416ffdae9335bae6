-- Hamlets of the list in the asked pairings' western counties.
insert into measure_universe
with
${counties}
,
hamlets as (
    select hamlet_key, county_code as inside_code, listed_year from star.dim_hamlets
    union all
    select hamlet_key, township_code as inside_code, listed_year from star.dim_hamlets
)
select distinct
    'hamlets',
    counties.pairing_id,
    counties.plan_year,
    hamlets.hamlet_key
from counties
inner join hamlets
    on hamlets.inside_code = counties.region_code
    and coalesce(hamlets.listed_year, 0) <= counties.plan_year
