-- fct_data_problems
-- what: what reading found wrong and what only the whole build can see, each with the pairing, year and bureau that can
-- put it right
-- key: problem_id
-- reads: found_problems, file_problems, unknown_places, dim_source_files
with found as (
    select problem_id, source_file, sheet_name, source_sheet, source_row, cell_address, dataset,
        field_name, field_label, rule_code, severity, found, expected, advice, message, message_en
    from found_problems
    union all
    select problem_id, source_file, sheet_name, source_sheet, source_row, cell_address, dataset,
        field_name, field_label, rule_code, severity, found, expected, advice, message, message_en
    from file_problems
    union all
    select problem_id, source_file, sheet_name, source_sheet, source_row, cell_address, dataset,
        field_name, field_label, rule_code, severity, found, expected, advice, message, message_en
    from unknown_places
)

select
    found.problem_id,
    file.pairing_id,
    file.plan_year,
    file.owner,
    found.dataset,
    found.source_file,
    file.file_path,
    found.sheet_name,
    found.source_sheet,
    found.source_row,
    found.cell_address,
    found.field_name,
    found.field_label,
    found.rule_code,
    found.severity,
    found.found,
    found.expected,
    found.advice,
    found.message,
    found.message_en,
    coalesce(file.received_on, file.known_from) as found_on
from found
left join dim_source_files file on file.source_file = found.source_file
where file.source_file is not null or found.source_file is null
