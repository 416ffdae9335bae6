-- fct_students
-- what: every student in an eastern school; one told again by a later ledger of its year stands as told last
-- key: fact_id
-- reads: told_student, work_places, registered
-- keeps: student
select
    hash63('fct_students|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.person_key,
    coalesce(registered.is_registered, told.is_poor) as is_poor,
    told.school,
    told.school_province,
    p.province_code as school_province_code,
    told.major,
    told.enrolled_on,
    told.graduated_on,
    told.employed_on,
    told.employer is not null or told.employed_on is not null as is_employed,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    least(told.known_to, case
        when told.person_key is not null
            and text_key(told.school) is not null
            and told.enrolled_on is not null
        then min(told.known_from) over (
            partition by told.pairing_id, told.plan_year, told.reporting_side, told.person_key, text_key(told.school), told.enrolled_on
            order by cast(told.known_from - date '1970-01-01' as int)
            range between 1 following and unbounded following)
    end) as known_to
from told_student told
left join work_places p
    on p.inside = ''
    and p.place_level = 'province'
    and p.place_key = place_key(told.school_province)
left join registered
    on registered.person_key = told.person_key
    and registered.register_year = told.plan_year
