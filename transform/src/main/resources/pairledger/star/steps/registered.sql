-- registered
-- what: whether a person is registered: the year's register, as it was handed in by that year, told last
-- key: person_key, register_year
-- reads: fct_register_years
select person_key, register_year, is_registered
from (
    select
        person_key,
        register_year,
        is_registered,
        row_number() over (
            partition by person_key, register_year
            order by coalesce(data_date, known_from) desc, known_from desc, fact_id desc) as place
    from fct_register_years
    where known_to is null and person_key is not null and plan_year <= register_year
) told
where place = 1
