-- fct_control_totals
-- what: every printed total beside the sum of its rows
-- key: source_file, source_sheet, source_row, field_name
-- reads: found_totals, dim_source_files
select
    found.source_file,
    found.source_sheet,
    found.source_row,
    found.field_name,
    file.pairing_id,
    file.plan_year,
    found.dataset,
    found.total_label,
    found.stated,
    found.summed,
    found.difference
from found_totals found
join dim_source_files file on file.source_file = found.source_file
