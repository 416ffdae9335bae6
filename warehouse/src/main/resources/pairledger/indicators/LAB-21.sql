-- code: LAB-21
-- name: 本年输送到东部就业贫困人口
-- name_en: Sent east this year
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: R, J
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, people=poor|all
-- definition: 当年新上岗到东部就业的贫困人口，不论此前是否到过东部，同一人只计1人。
with
eastern_places as (
    select distinct
        pairing_id,
        case getvariable('p_east_scope')
            when 'donor_province' then rpad(left(member_code, 2), 6, '0')
            when 'donor_city' then rpad(left(member_code, 4), 6, '0')
            else left(member_code, 6)
        end as place_code
    from star.dim_pairing_members
    where member_role = 'D'
),
spells as (
    select
        spells.pairing_id,
        spells.plan_year,
        spells.reporting_side,
        spells.person_key,
        spells.is_poor,
        spells.work_province_code,
        spells.started_on,
        coalesce(spells.ended_on, make_date(spells.plan_year, 12, 31)) as last_day,
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
    from star.fct_employment_spells as spells
    left join eastern_places
        on eastern_places.pairing_id = spells.pairing_id
        and getvariable('p_east_scope') <> 'eastern_provinces'
        and eastern_places.place_code = case getvariable('p_east_scope')
            when 'donor_city' then spells.work_city_code
            when 'donor_county' then spells.work_county_code
            else spells.work_province_code
        end
)
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    person_key as distinct_key,
    started_on as counts_from,
    cast(null as date) as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when work_province_code is null then '务工地点不详'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否建档立卡'
        when getvariable('p_people') = 'poor' and not is_poor then '不是建档立卡贫困人口'
    end as excluded_because
from spells
where is_east or work_province_code is null
