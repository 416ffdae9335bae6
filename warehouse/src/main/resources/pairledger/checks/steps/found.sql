-- What a check finds: the rows of its SQL, laid by name over these columns; what it does not say is empty.
create or replace temp table check_found as
select
    pairing_id,
    plan_year,
    fact_id,
    source_file,
    source_sheet,
    source_row,
    found
from (
    select
        cast(null as varchar) as pairing_id,
        cast(null as integer) as plan_year,
        cast(null as bigint) as fact_id,
        cast(null as varchar) as source_file,
        cast(null as integer) as source_sheet,
        cast(null as integer) as source_row,
        cast(null as varchar) as found
    where false
    union all by name
    select
        pairing_id as needed_pairing,
        plan_year as needed_year,
        found as needed_found,
        *
    from (
        ${rows}
    ) as own_rows
) as laid
where pairing_id is not null and plan_year is not null and found is not null
