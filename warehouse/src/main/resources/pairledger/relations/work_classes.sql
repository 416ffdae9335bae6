-- Jobs of a year with their class (east, near, elsewhere, unknown) and the day on which the next one
-- of the same person begins: the latest decides, of one day the longest.
with
home_provinces as (
    select distinct pairing_id, rpad(left(member_code, 2), 6, '0') as place_code
    from star.dim_pairing_members
    where member_role = 'R'
)
select
    work_years.*,
    case
        when work_years.work_province_code is null then 'unknown'
        when work_years.is_east then 'east'
        when home_provinces.place_code is not null then 'near'
        else 'elsewhere'
    end as work_class,
    lead(work_years.started_on) over (
        partition by
            work_years.pairing_id,
            work_years.person_key,
            work_years.work_year,
            work_years.is_standing
        order by work_years.started_on, work_years.last_day, work_years.fact_id
    ) as next_started_on
from work_years
left join home_provinces
    on home_provinces.pairing_id = work_years.pairing_id
    and home_provinces.place_code = work_years.work_province_code
