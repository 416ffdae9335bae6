-- worker_places
-- what: each home and work place in the words of the ledgers of workers, and the codes they stand for; the place of work
-- is looked for level by level, each inside the one found above it; what is not found so, or stands alone
-- (河北 is a province before it is a district), is read in one piece; 本县
-- and 省内 are the recipient's where it tells them
-- key: pairing_id, plan_year, reporting_side, county, township, work_province, work_city, work_county
-- reads: told_employment_spell, told_work_monitoring, place_names_town, work_places, work_paths, place_paths
with
told as (
    select
        pairing_id, plan_year, reporting_side, recipient_county,
        cast(null as string) as county, township, work_province, work_city, work_county
    from told_employment_spell
    union
    select
        pairing_id, plan_year, reporting_side, recipient_county,
        county, township, work_province, work_city, work_county
    from told_work_monitoring
),

placed as (
    select
        told.pairing_id,
        told.plan_year,
        told.reporting_side,
        told.recipient_county,
        place_path(
            coalesce(told.work_province, ''), coalesce(told.work_city, ''), coalesce(told.work_county, '')) as words,
        told.county,
        told.township,
        told.work_province,
        told.work_city,
        told.work_county,
        coalesce(path.place_code, town.place_code) as township_code,
        coalesce(p.province_code, c.province_code, k.province_code) as work_province_code,
        coalesce(c.city_code, k.city_code) as work_city_code,
        coalesce(k.county_code, c.county_code) as work_county_code
    from told
    left join place_names_town town
        on town.of_pairing = told.pairing_id
        and town.of_year = told.plan_year
        and town.of_role = 'R'
        and town.place_key = place_key(told.township)
    left join place_names_town path
        on path.of_pairing = told.pairing_id
        and path.of_year = told.plan_year
        and path.of_role = 'R'
        and path.place_key = place_key(told.county || told.township)
    left join work_places p
        on p.inside = '' and p.place_level = 'province' and p.place_key = place_key(told.work_province)
    left join work_places c
        on c.inside = coalesce(p.province_code, '')
        and c.place_level = 'city'
        and c.place_key = place_key(told.work_city)
    left join work_places k
        on k.inside = coalesce(c.city_code, p.province_code)
        and k.place_level = 'county'
        and k.place_key = place_key(told.work_county)
),

counties as (
    select distinct province_code, city_code, county_code
    from place_paths
    where county_code is not null
)

select
    placed.pairing_id,
    placed.plan_year,
    placed.reporting_side,
    placed.county,
    placed.township,
    placed.work_province,
    placed.work_city,
    placed.work_county,
    placed.township_code,
    coalesce(placed.work_province_code, piece.province_code, own.province_code) as work_province_code,
    coalesce(placed.work_city_code, piece.city_code, case when placed.words not like '%省%' then own.city_code end) as work_city_code,
    coalesce(placed.work_county_code, piece.county_code, case when placed.words not like '%省%' then own.county_code end) as work_county_code
from placed
left join work_paths piece
    on piece.work_province is not distinct from placed.work_province
    and piece.work_city is not distinct from placed.work_city
    and piece.work_county is not distinct from placed.work_county
    and piece.province_code = coalesce(placed.work_province_code, piece.province_code)
    and coalesce(piece.city_code, '') = coalesce(placed.work_city_code, piece.city_code, '')
    and coalesce(piece.county_code, '') = coalesce(placed.work_county_code, piece.county_code, '')
left join counties own
    on placed.reporting_side = 'R'
    and own.county_code = placed.recipient_county
    and placed.words in ('本县', '本县内', '县内', '县域内', '本县域内', '本省', '本省内', '省内', '省内县外', '县外省内')
