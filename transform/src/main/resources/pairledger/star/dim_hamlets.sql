-- dim_hamlets
-- what: the hamlets of the reference list, and what the villages' own lists add to it or say of it later
-- key: hamlet_key
-- reads: told_hamlet, hamlet_list, place_names_town, place_names_village
with told as (
    select
        hamlet_key(
            told.hamlet,
            coalesce(area.place_name, told.village),
            coalesce(town.place_code, place_key(told.township)),
            coalesce(town.place_county_code, told.recipient_county)) as hamlet_key,
        coalesce(town.place_county_code, told.recipient_county) as county_code,
        town.place_code as township_code,
        coalesce(town.place_name, told.township) as township_name,
        coalesce(area.place_name, told.village) as village_name,
        told.hamlet as hamlet_name,
        told.households as household_count,
        told.population,
        told.is_poor_village,
        told.plan_year as listed_year,
        told.known_from,
        told.source_file,
        told.source_row
    from told_hamlet told
    left join place_names_town town
        on town.of_pairing = told.pairing_id
        and town.of_year = told.plan_year
        and town.of_role = 'R'
        and town.place_key = place_key(told.township)
    left join place_names_village area
        on area.of_pairing = told.pairing_id
        and area.of_year = told.plan_year
        and area.of_role = 'R'
        and area.place_key = place_key(coalesce(town.place_name, '') || told.village)
    where told.known_to is null
),

-- what is not listed has a day on which it was said
said as (
    select * from told where county_code is not null
    union all
    select
        hamlet_key,
        county_code,
        township_code,
        township_name,
        village_name,
        hamlet_name,
        household_count,
        population,
        is_poor_village,
        listed_year,
        cast(null as date) as known_from,
        cast(null as string) as source_file,
        cast(null as int) as source_row
    from hamlet_list
),

placed as (
    select
        hamlet_key,
        county_code,
        township_code,
        township_name,
        village_name,
        hamlet_name,
        household_count,
        population,
        is_poor_village,
        min(listed_year) over (partition by hamlet_key) as first_year,
        count(*) over (partition by hamlet_key) as tellings,
        count(listed_year) over (partition by hamlet_key) as listings,
        row_number() over (
            partition by hamlet_key
            order by
                known_from desc nulls last,
                source_file desc nulls last,
                source_row desc nulls last,
                county_code desc nulls last,
                township_code desc nulls last,
                township_name desc nulls last,
                village_name desc nulls last,
                hamlet_name desc nulls last,
                household_count desc nulls last,
                population desc nulls last,
                is_poor_village desc nulls last,
                listed_year desc nulls last) as place
    from said
)

select
    hamlet_key,
    county_code,
    township_code,
    township_name,
    village_name,
    hamlet_name,
    household_count,
    population,
    is_poor_village,
    case when tellings = listings then first_year end as listed_year
from placed
where place = 1
