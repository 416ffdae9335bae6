-- fct_projects
-- what: every statement on a project; a later one of its year on the same project stands
-- key: fact_id
-- reads: told_project, thing_keys, place_names_any
-- keeps: project
select
    hash63('fct_projects|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    thing.thing_key as project_key,
    told.project_code,
    told.project_name,
    told.project_class,
    site.place_town_code as township_code,
    case
        when told.village like '%屯' then 'hamlet'
        when told.village is not null then 'village'
        when told.township like '%屯' then 'hamlet'
        when site.place_town_code = site.place_code then 'township'
        when site.place_town_code is not null then 'village'
        when site.place_code is not null then 'county'
        when told.township like '%村' or told.township like '%社区' then 'village'
        when told.township like '%镇' or told.township like '%乡' then 'township'
    end as site_level,
    told.planned_total_yuan,
    told.aid_province_yuan,
    told.aid_city_yuan,
    told.aid_county_yuan,
    told.integrated_yuan,
    told.self_raised_yuan,
    case
        when coalesce(
            told.aid_province_yuan, told.aid_city_yuan, told.aid_county_yuan, told.aid_town_yuan) is not null
        then cast(
            coalesce(told.aid_province_yuan, cast(0 as decimal(18, 2)))
            + coalesce(told.aid_city_yuan, cast(0 as decimal(18, 2)))
            + coalesce(told.aid_county_yuan, cast(0 as decimal(18, 2)))
            + coalesce(told.aid_town_yuan, cast(0 as decimal(18, 2)))
            as decimal(18, 2))
    end as aid_total_yuan,
    told.stocked_on,
    told.started_on,
    told.completed_on,
    told.progress as progress_percent,
    told.villages as village_count,
    told.households as household_count,
    told.poor_households as poor_household_count,
    told.poor_persons as poor_person_count,
    told.indirect_persons as indirect_person_count,
    told.relocated_posts as relocated_post_count,
    told.poor_link is not null as has_poor_link,
    told.status as project_status,
    told.stated_on,
    told.aid_town_yuan,
    told.build_kind,
    told.responsible_unit,
    told.objective,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    least(told.known_to, case
        when thing.thing_key is not null
        then min(told.known_from) over (
            partition by told.pairing_id, told.plan_year, told.reporting_side, thing.thing_key
            order by cast(told.known_from - date '1970-01-01' as int)
            range between 1 following and unbounded following)
    end) as known_to
from told_project told
join thing_keys thing
    on thing.kind = 'project' and thing.row_address = told.row_address
left join place_names_any site
    on site.of_pairing = told.pairing_id
    and site.of_year = told.plan_year
    and site.of_role = 'R'
    and site.place_key = place_key(told.township)
