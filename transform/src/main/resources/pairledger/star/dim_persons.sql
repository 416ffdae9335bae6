-- dim_persons
-- what: everybody a ledger names by an ID number or, weakly, by name, birth and home; nothing of that text is here. Two
-- whole keys behind one short key would show as a repeated key and stop the build
-- key: person_key
-- reads: told_secondment, told_training_attendance, told_employment_spell, told_public_post, told_student, told_register_person, told_labour_record, told_work_monitoring, own_persons
with told as (
    select person_key, person_key_full, key_strength, sex, birth_year from told_secondment
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from told_training_attendance
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from told_employment_spell
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from told_public_post
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from told_student
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from told_register_person
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from told_labour_record
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from told_work_monitoring
    union all
    select person_key, person_key_full, key_strength, sex, birth_year from own_persons
)

select
    person_key,
    person_key_full,
    min(key_strength) as key_strength,
    max(sex) as sex,
    min(birth_year) as birth_year
from told
where person_key is not null
group by person_key, person_key_full
union all
select
    cast(-1 as bigint) as person_key,
    '-1' as person_key_full,
    'none' as key_strength,
    cast(null as string) as sex,
    cast(null as int) as birth_year
