-- A row on which a file's statement fails, once.
insert into told_failing
select $1, $2, $3, $4, $5
where not exists (select 1 from told_failing where file = $2 and fact_id = $4)
