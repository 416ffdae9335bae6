-- What a check found, with its name and advice, and the place of each row.
insert into assess.check_findings
select
    ${code},
    found.pairing_id,
    found.plan_year,
    cast(row_number() over (
        partition by found.pairing_id, found.plan_year
        order by files.file_path, found.source_sheet, found.source_row, found.fact_id, found.found
    ) as integer),
    ${name},
    ${severity},
    ${dataset},
    found.fact_id,
    found.source_file,
    files.file_path,
    (
        select any_value(sheets.sheet_name)
        from star.dim_source_columns as sheets
        where
            sheets.source_file = found.source_file
            and sheets.source_sheet = found.source_sheet
    ),
    found.source_row,
    found.found,
    ${advice}
from check_found as found
left join star.dim_source_files as files on found.source_file = files.source_file
