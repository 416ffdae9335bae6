-- The facts of a table that are tried: up to a year, up to a row, and without those that failed.
create or replace temp view ${fact} as
select * from star.${fact}
where plan_year <= cast(getvariable('told_until') as integer)
    and fact_id <= coalesce(cast(getvariable('tried_${fact}') as bigint), 9223372036854775807)
    and fact_id not in (select fact_id from told_left_out)
