-- Jobs, and whether each is in the east as the parameter east_scope draws it; is_standing: not told
-- anew by the day whose knowledge counts. A job that the ledgers of a later year tell again is theirs
-- from that year on. The city of a municipality's districts is the municipality.
with
told as (
    select
        *,
        case
            when person_key is not null then make_date(
                min(plan_year) over (
                    partition by
                        pairing_id,
                        reporting_side,
                        dataset,
                        person_key,
                        lower(
                            regexp_replace(
                                coalesce(employer, ''), '[\p{P}\p{S}\p{Z}\s]+', '', 'g'
                            )
                        ),
                        started_on
                    order by plan_year
                    range between 1 following and unbounded following
                ),
                1,
                1
            )
        end as told_again_on
    from star.fct_employment_spells
),
eastern_places as (
    select distinct
        pairing_id,
        case getvariable('p_east_scope')
            when 'donor_province' then rpad(left(member_code, 2), 6, '0')
            when 'donor_city' then rpad(
                left(
                    member_code,
                    case when left(member_code, 2) in ('11', '12', '31', '50') then 2 else 4 end
                ),
                6,
                '0'
            )
            else left(member_code, 6)
        end as place_code
    from star.dim_pairing_members
    where member_role = 'D'
)
select
    spells.pairing_id,
    spells.plan_year,
    spells.reporting_side,
    spells.person_key,
    spells.is_poor,
    spells.work_province_code,
    spells.started_on,
    least(
        coalesce(spells.ended_on, make_date(spells.plan_year, 12, 31)),
        spells.told_again_on - 1
    ) as last_day,
    spells.known_from,
    spells.known_to,
    spells.known_from <= coalesce(cast(getvariable('known_on') as date), date '9999-12-31')
    and (
        spells.known_to is null
        or spells.known_to > coalesce(cast(getvariable('known_on') as date), date '9999-12-31')
    ) as is_standing,
    spells.fact_id,
    eastern_places.place_code is not null or (
        getvariable('p_east_scope') = 'eastern_provinces'
        and spells.work_province_code in (
            '110000', '120000', '210000', '310000', '320000',
            '330000', '350000', '370000', '440000'
        )
    ) as is_east
from told as spells
left join eastern_places
    on eastern_places.pairing_id = spells.pairing_id
    and getvariable('p_east_scope') <> 'eastern_provinces'
    and eastern_places.place_code = case getvariable('p_east_scope')
        when 'donor_city' then coalesce(spells.work_city_code, spells.work_province_code)
        when 'donor_county' then spells.work_county_code
        else spells.work_province_code
    end
