-- Ledgers that have another state in the later edition.
select
    '文件', coalesce(b.pairing_id, a.pairing_id, ''),
    coalesce(b.plan_year, a.plan_year, 0), coalesce(b.file_path, a.file_path),
    'file_state', '状态',
    case when a.file_path is not null then a.file_state || ' ' || a.source_file end,
    case when b.file_path is not null then b.file_state || ' ' || b.source_file end
from before.star.dim_source_files as a
full join after.star.dim_source_files as b on a.file_path = b.file_path
where (a.source_file, a.file_state, a.known_to)
    is distinct from (b.source_file, b.file_state, b.known_to)
order by 4
