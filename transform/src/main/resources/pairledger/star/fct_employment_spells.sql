-- fct_employment_spells
-- what: each job of a worker, from the labour ledger and the work-monitoring export; one told again by a later ledger of
-- its year stands as told last. A line on somebody who does not work is no job
-- key: fact_id
-- reads: told_employment_spell, told_work_monitoring, worker_places, registered
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
        place.township_code,
        coalesce(registered.is_registered, coalesce(told.is_poor, told.poverty_state <> 'not_registered')) as is_poor,
        told.work_province,
        place.work_province_code,
        place.work_city_code,
        place.work_county_code,
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
    left join worker_places place
        on place.pairing_id = told.pairing_id
        and place.plan_year = told.plan_year
        and place.reporting_side = told.reporting_side
        and place.county is null
        and place.township is not distinct from told.township
        and place.work_province is not distinct from told.work_province
        and place.work_city is not distinct from told.work_city
        and place.work_county is not distinct from told.work_county
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
        place.township_code,
        coalesce(registered.is_registered, case when told.household_kind <> 'monitored' then true end) as is_poor,
        told.work_province,
        place.work_province_code,
        place.work_city_code,
        place.work_county_code,
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
    left join worker_places place
        on place.pairing_id = told.pairing_id
        and place.plan_year = told.plan_year
        and place.reporting_side = told.reporting_side
        and place.county is not distinct from told.county
        and place.township is not distinct from told.township
        and place.work_province is not distinct from told.work_province
        and place.work_city is not distinct from told.work_city
        and place.work_county is not distinct from told.work_county
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
