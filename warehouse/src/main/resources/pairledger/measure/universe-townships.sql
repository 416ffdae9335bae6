-- Townships of the asked pairings' western counties.
insert into measure_universe
with
${counties}
,
towns as (
    select region_code, region_code as inside_code, valid_from, valid_to
    from star.dim_regions
    where region_level = 'town'
    union all
    select region_code, county_code as inside_code, valid_from, valid_to
    from star.dim_regions
    where region_level = 'town' and county_code <> region_code
)
select distinct
    'townships',
    counties.pairing_id,
    counties.plan_year,
    towns.region_code
from counties
inner join towns
    on towns.inside_code = counties.region_code
    and towns.valid_from <= make_date(counties.plan_year, 12, 31)
    and (towns.valid_to is null or towns.valid_to > make_date(counties.plan_year, 12, 31))
