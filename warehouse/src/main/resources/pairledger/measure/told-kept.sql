-- What was asked for and is known by the tables that it was read from.
copy (
    select * from told_sources where is_asked and tables_read is not null order by rows_no
) to ${sources} (format parquet, compression zstd, use_tmp_file false);
copy (
    select told.* from told_rows as told
    inner join told_sources on told_sources.rows_no = told.rows_no
    where told_sources.is_asked and told_sources.tables_read is not null
    order by told.rows_no
) to ${rows} (format parquet, compression zstd, use_tmp_file false)
