-- The rows of one fact that stand in such files, by the row of the file.
select
    facts.fact_id,
    concat_ws(
        '|', 'row', ${name}, files.file_sha256, facts.source_sheet, facts.source_row
    ) as row_key
from star.${table} as facts
inner join measure_same_files as files
    on files.source_file = facts.source_file
