-- Files that several pairings sent.
create or replace temp table measure_same_files as
select source_file, file_sha256
from star.dim_source_files
where file_sha256 in (
    select file_sha256
    from star.dim_source_files
    group by file_sha256
    having count(distinct source_file) > 1
)
