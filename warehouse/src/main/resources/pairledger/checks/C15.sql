-- code: C15
-- name: 培训学员在同一班次重复
-- severity: 警告
-- dataset: DS05
-- advice: 同一人同一班次只能登记一次
select
    trainees.pairing_id,
    trainees.plan_year,
    trainees.fact_id,
    trainees.source_file,
    trainees.source_sheet,
    trainees.source_row,
    '同一人在本班次出现' || repeated.told || '次' as found
from star.fct_training_attendances as trainees
inner join (
    select
        once.pairing_id,
        once.session_key,
        once.person_key,
        count(*) as told
    from star.fct_training_attendances as once
    where once.known_to is null and once.person_key is not null
    group by once.pairing_id, once.session_key, once.person_key
    having count(*) > 1
) as repeated
    on
        trainees.pairing_id = repeated.pairing_id
        and trainees.session_key = repeated.session_key
        and trainees.person_key = repeated.person_key
where trainees.known_to is null
