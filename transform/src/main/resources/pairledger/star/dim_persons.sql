-- dim_persons
-- what: everybody a ledger names by an ID number or, weakly, by name, birth and home; nothing of that text is here. Two
-- whole keys behind one short key would show as a repeated key and stop the build
-- key: person_key
-- reads: persons_told
select
    person_key,
    person_key_full,
    min(key_strength) as key_strength,
    max(sex) as sex,
    min(birth_year) as birth_year
from persons_told
where person_key is not null
group by person_key, person_key_full
union all
select
    cast(-1 as bigint) as person_key,
    '-1' as person_key_full,
    'none' as key_strength,
    cast(null as string) as sex,
    cast(null as int) as birth_year
