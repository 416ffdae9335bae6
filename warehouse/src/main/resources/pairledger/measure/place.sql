-- Where a row stands, for people.
select concat_ws(' › ', any_value(files.file_path), '第' || facts.source_row || '行')
from star.${fact} as facts
left join star.dim_source_files as files on facts.source_file = files.source_file
where facts.fact_id = ${fact_id}
group by facts.source_row
