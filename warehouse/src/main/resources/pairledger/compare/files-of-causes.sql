-- Ledgers that came, went, were renamed, or have another state or validity.
with
paired as (
    select a as was, b as is_now
    from before.star.dim_source_files as a
    full join after.star.dim_source_files as b on a.file_path = b.file_path
),
gone as (select was from paired where is_now is null),
came as (select is_now from paired where was is null),
renamed as (
    select gone.was, came.is_now
    from gone
    inner join came on came.is_now.source_file = gone.was.source_file
),
files as (
    select was, is_now from paired
    where was is not null and is_now is not null
        and (was.source_file, was.file_state, was.known_from, was.known_to)
            is distinct from
            (is_now.source_file, is_now.file_state, is_now.known_from, is_now.known_to)
    union all
    select was, is_now from renamed
    union all
    select was, null from gone
    where was.source_file not in (select was.source_file from renamed)
    union all
    select null, is_now from came
    where is_now.source_file not in (select is_now.source_file from renamed)
)
select
    was.file_path as path_before, is_now.file_path as path_after,
    was.source_file as key_before, is_now.source_file as key_after,
    was.file_state as state_before, is_now.file_state as state_after,
    was.staged_count as rows_before, is_now.staged_count as rows_after,
    was.refused_count as refused_before, is_now.refused_count as refused_after,
    was.known_from::varchar as from_before, is_now.known_from::varchar as from_after,
    was.known_to::varchar as to_before, is_now.known_to::varchar as to_after,
    is_now.refusal_code as refusal
from files
order by coalesce(path_after, path_before)
