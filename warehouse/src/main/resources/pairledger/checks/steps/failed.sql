-- A check whose SQL failed on a value says so in every pairing and year, instead of finding nothing.
create or replace temp table check_found as
select distinct
    pairing_id,
    plan_year,
    cast(null as bigint) as fact_id,
    cast(null as varchar) as source_file,
    cast(null as integer) as source_sheet,
    cast(null as integer) as source_row,
    '本项检查算不出，没有结果：' || ${why} as found
from star.dim_source_files
where pairing_id is not null and plan_year is not null
