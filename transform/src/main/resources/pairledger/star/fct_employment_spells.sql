-- fct_employment_spells
-- what: each job of a worker, from the labour ledger and the work-monitoring export; one told again by a later ledger of
-- its year stands as told last. A line on somebody who does not work is no job
-- key: fact_id
-- reads: told_employment_spell, told_work_monitoring, place_names_town, work_places, registered
-- keeps: employment_spell, work_monitoring
-- leaves out: told_work_monitoring where not (coalesce(is_working, true) and started_on is not null)
with
jobs as (
    select
        hash63('fct_employment_spells|' || told.row_address) as fact_id,
        told.pairing_id,
        told.plan_year,
        told.reporting_side,
        told.owner,
        told.dataset,
        told.person_key,
        told.household_no_key as household_key,
        town.place_code as township_code,
        coalesce(registered.is_registered, coalesce(told.is_poor, told.poverty_state <> 'not_registered')) as is_poor,
        told.work_province,
        coalesce(p.province_code, c.province_code, k.province_code) as work_province_code,
        coalesce(c.city_code, k.city_code) as work_city_code,
        coalesce(k.county_code, c.county_code) as work_county_code,
        told.employer,
        told.export_mode,
        coalesce(told.export_mode = 'public_post', false) as is_public_post,
        told.started_on,
        told.started_on_precision as started_precision,
        told.ended_on,
        told.months as stated_months,
        told.wage_yuan,
        told.has_contract,
        told.subsidy_yuan,
        told.stated_on,
        told.source_file,
        told.source_sheet,
        told.source_row,
        told.known_from,
        told.known_to,
        true as is_job
    from told_employment_spell told
    left join place_names_town town
        on town.of_pairing = told.pairing_id
        and town.of_year = told.plan_year
        and town.of_role = 'R'
        and town.place_key = place_key(told.township)
    left join work_places p
        on p.inside = '' and p.place_level = 'province' and p.place_key = place_key(told.work_province)
    left join work_places c
        on c.inside = coalesce(p.province_code, '')
        and c.place_level = 'city'
        and c.place_key = place_key(told.work_city)
    left join work_places k
        on k.inside = coalesce(c.city_code, p.province_code, '')
        and k.place_level = 'county'
        and k.place_key = place_key(told.work_county)
    left join registered
        on registered.person_key = told.person_key
        and registered.register_year = told.plan_year
),

monitored as (
    select
        hash63('fct_employment_spells|' || told.row_address) as fact_id,
        told.pairing_id,
        told.plan_year,
        told.reporting_side,
        told.owner,
        told.dataset,
        told.person_key,
        told.household_no_key as household_key,
        coalesce(path.place_code, town.place_code) as township_code,
        coalesce(registered.is_registered, case when told.household_kind <> 'monitored' then true end) as is_poor,
        told.work_province,
        coalesce(p.province_code, c.province_code, k.province_code) as work_province_code,
        coalesce(c.city_code, k.city_code) as work_city_code,
        coalesce(k.county_code, c.county_code) as work_county_code,
        told.employer,
        told.export_mode,
        coalesce(told.export_mode = 'public_post', false) as is_public_post,
        told.started_on,
        told.started_on_precision as started_precision,
        cast(null as date) as ended_on,
        cast(null as decimal(18, 2)) as stated_months,
        cast(null as decimal(18, 2)) as wage_yuan,
        cast(null as boolean) as has_contract,
        told.subsidy_yuan,
        told.stated_on,
        told.source_file,
        told.source_sheet,
        told.source_row,
        told.known_from,
        told.known_to,
        coalesce(told.is_working, true) and told.started_on is not null as is_job
    from told_work_monitoring told
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
        on k.inside = coalesce(c.city_code, p.province_code, '')
        and k.place_level = 'county'
        and k.place_key = place_key(told.work_county)
    left join registered
        on registered.person_key = told.person_key
        and registered.register_year = told.plan_year
),

spells as (
    select * from jobs
    union all
    select * from monitored
),

restated as (
    select
        fact_id,
        pairing_id,
        plan_year,
        reporting_side,
        owner,
        dataset,
        person_key,
        household_key,
        township_code,
        is_poor,
        work_province,
        work_province_code,
        work_city_code,
        work_county_code,
        employer,
        export_mode,
        is_public_post,
        started_on,
        started_precision,
        ended_on,
        stated_months,
        wage_yuan,
        has_contract,
        subsidy_yuan,
        stated_on,
        source_file,
        source_sheet,
        source_row,
        known_from,
        least(known_to, case
            when dataset is not null
                and person_key is not null
                and started_on is not null
            then min(known_from) over (
                partition by pairing_id, plan_year, reporting_side, dataset, person_key, coalesce(text_key(employer), ''), started_on
                order by cast(known_from - date '1970-01-01' as int)
                range between 1 following and unbounded following)
        end) as known_to,
        is_job
    from spells
)

select
    fact_id,
    pairing_id,
    plan_year,
    reporting_side,
    owner,
    dataset,
    person_key,
    household_key,
    township_code,
    is_poor,
    work_province,
    work_province_code,
    work_city_code,
    work_county_code,
    employer,
    export_mode,
    is_public_post,
    started_on,
    started_precision,
    ended_on,
    stated_months,
    wage_yuan,
    has_contract,
    subsidy_yuan,
    stated_on,
    source_file,
    source_sheet,
    source_row,
    known_from,
    known_to
from restated
where is_job
