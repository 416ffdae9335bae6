-- What another build told, of indicators that read no table with other rows there.
insert into told_sources
select rows_no, source, tables_read, false from read_parquet(${sources})
where not list_has_any(tables_read, ${others});
insert into told_rows
select told.* from read_parquet(${rows}) as told
inner join told_sources on told_sources.rows_no = told.rows_no
