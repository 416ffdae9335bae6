-- The columns of a sheet.
select source_table, field_name, column_letter, sheet_name, dataset
from star.dim_source_columns
where source_file = ? and source_sheet = ?
order by source_table, length(column_letter), column_letter
