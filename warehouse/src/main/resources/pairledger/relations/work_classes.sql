-- Jobs of a year with their class (east, near, elsewhere, unknown) and the day on which the next one
-- of the same person begins, in that year or a later one: the latest decides, of one day the longest.
-- People who worked in the east alone are left out before their jobs are put in order: they have no
-- other class.
with
home_provinces as (
    select distinct pairing_id, rpad(left(member_code, 2), 6, '0') as place_code
    from star.dim_pairing_members
    where member_role = 'R'
),
people_outside_the_east as (
    select distinct pairing_id, person_key
    from work_spells
    where not is_east or work_province_code is null
),
their_years as (
    select work_years.*
    from work_years
    inner join people_outside_the_east
        on people_outside_the_east.pairing_id = work_years.pairing_id
        and people_outside_the_east.person_key is not distinct from work_years.person_key
)
select
    their_years.*,
    case
        when their_years.work_province_code is null then 'unknown'
        when their_years.is_east then 'east'
        when home_provinces.place_code is not null then 'near'
        else 'elsewhere'
    end as work_class,
    lead(greatest(their_years.started_on, make_date(their_years.work_year, 1, 1))) over (
        partition by
            their_years.pairing_id,
            their_years.person_key,
            their_years.is_standing
        order by
            their_years.work_year,
            their_years.started_on,
            their_years.last_day,
            their_years.fact_id
    ) as next_started_on
from their_years
left join home_provinces
    on home_provinces.pairing_id = their_years.pairing_id
    and home_provinces.place_code = their_years.work_province_code
