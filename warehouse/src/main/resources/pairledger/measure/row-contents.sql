-- What the rows of one fact say, apart from whose they are and where they stand.
select
    ${name} as table_name,
    facts.fact_id,
    facts.pairing_id,
    facts.plan_year,
    facts.source_file,
    files.file_sha256,
    facts.source_sheet,
    facts.source_row,
    hash(${columns}) as content,
    ${filled} as filled
from star.${table} as facts
inner join star.dim_source_files as files
    on files.source_file = facts.source_file
