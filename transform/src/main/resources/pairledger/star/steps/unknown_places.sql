-- unknown_places
-- what: townships and work places that ledgers name and nobody listed: the rows are kept without a code, and each such
-- name of a table is told once, at its first cell, with the rows it leaves out
-- key: problem_id
-- reads: told_training_attendance, told_employment_spell, told_workshop, told_public_post, told_register_person, told_hamlet, told_work_monitoring, own_townships, worker_places, place_names_town, found_columns, rule_wordings
with
households as (
    select
        pairing_id, plan_year, dataset, source_file, source_sheet, source_table, source_row,
        cast(null as string) as county, township
    from told_training_attendance
    where township is not null
    union all
    select
        pairing_id, plan_year, dataset, source_file, source_sheet, source_table, source_row,
        cast(null as string) as county, township
    from told_workshop
    where township is not null
    union all
    select
        pairing_id, plan_year, dataset, source_file, source_sheet, source_table, source_row,
        cast(null as string) as county, township
    from told_public_post
    where township is not null
    union all
    select
        pairing_id, plan_year, dataset, source_file, source_sheet, source_table, source_row,
        county, township
    from told_register_person
    where township is not null
    union all
    select
        pairing_id, plan_year, dataset, source_file, source_sheet, source_table, source_row,
        cast(null as string) as county, township
    from told_hamlet
    where township is not null
    union all
    select
        pairing_id, plan_year, dataset, source_file, source_sheet, source_table, source_row,
        county, township
    from own_townships
    where township is not null
),

workers as (
    select
        told.township, told.work_province, told.work_city, told.work_county,
        place.township_code, place.work_province_code,
        told.dataset, told.source_file, told.source_sheet, told.source_table, told.source_row
    from (
        select
            pairing_id, plan_year, reporting_side, cast(null as string) as county, township, work_province, work_city, work_county,
            dataset, source_file, source_sheet, source_table, source_row
        from told_employment_spell
        union all
        select
            pairing_id, plan_year, reporting_side, county, township, work_province, work_city, work_county,
            dataset, source_file, source_sheet, source_table, source_row
        from told_work_monitoring
    ) told
    join (
        select * from worker_places where township_code is null or work_province_code is null
    ) place
        on place.pairing_id = told.pairing_id
        and place.plan_year = told.plan_year
        and place.reporting_side = told.reporting_side
        and place.county is not distinct from told.county
        and place.township is not distinct from told.township
        and place.work_province is not distinct from told.work_province
        and place.work_city is not distinct from told.work_city
        and place.work_county is not distinct from told.work_county
),

unplaced as (
    select
        'unknown-place' as rule_code,
        'township' as field_name,
        '乡镇' as label,
        told.township as place,
        told.dataset, told.source_file, told.source_sheet, told.source_table, told.source_row
    from households told
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
    where coalesce(path.place_code, town.place_code) is null
    union all
    select
        'unknown-place', 'township', '乡镇', township,
        dataset, source_file, source_sheet, source_table, source_row
    from workers
    where township is not null and township_code is null
    union all
    -- the widest word that stands for nothing, where not even the province is known
    select
        'unknown-work-place',
        case
            when work_province is not null then 'work_province'
            when work_city is not null then 'work_city'
            else 'work_county'
        end,
        '务工地点',
        coalesce(work_province, work_city, work_county),
        dataset, source_file, source_sheet, source_table, source_row
    from workers
    where coalesce(work_province, work_city, work_county) is not null and work_province_code is null
),

named as (
    select
        rule_code, field_name, label, place, dataset, source_file, source_sheet, source_table,
        min(source_row) as source_row,
        cast(count(*) as string) as rows_told
    from unplaced
    group by
        rule_code, field_name, label, place, dataset, source_file, source_sheet, source_table
)

select
    hash63(
        named.rule_code
        || '|' || named.source_file
        || '|' || cast(named.source_sheet as string)
        || '|' || cast(named.source_table as string)
        || '|' || named.field_name
        || '|' || named.place) as problem_id,
    named.source_file,
    found.sheet_name,
    named.source_sheet,
    named.source_row,
    cell_at(found.column_letter, named.source_row) as cell_address,
    named.dataset,
    named.field_name,
    coalesce(found.column_heading, named.label) as field_label,
    named.rule_code,
    wording.severity,
    named.place as found,
    wording.expected,
    wording.advice,
    replace(replace(wording.message, '{found}', named.place), '{detail}', named.rows_told) as message,
    replace(replace(wording.message_en, '{found}', named.place), '{detail}', named.rows_told) as message_en
from named
join rule_wordings wording on wording.rule_code = named.rule_code
left join found_columns found
    on found.source_file = named.source_file
    and found.source_sheet = named.source_sheet
    and found.source_table = named.source_table
    and found.field_name = named.field_name
