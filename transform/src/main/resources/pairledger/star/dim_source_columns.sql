-- dim_source_columns
-- what: which column of which sheet a field was read from
-- key: source_file, source_sheet, source_table, field_name
-- reads: found_columns, dim_source_files
select
    found.source_file,
    found.source_sheet,
    found.source_table,
    found.sheet_name,
    found.dataset,
    found.field_name,
    found.column_letter,
    found.column_heading,
    found.column_unit
from found_columns found
join dim_source_files file on file.source_file = found.source_file
