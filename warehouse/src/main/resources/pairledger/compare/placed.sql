-- Where the rows of an edition stand.
insert into figure_places
select ${name}, facts.fact_id, facts.source_file, files.file_path, facts.source_sheet,
    facts.source_row
from (${places}) as facts
inner join star.dim_source_files as files on files.source_file = facts.source_file
where facts.fact_id in (select fact_id from figure_rows where edition = ${name})
