-- Rows that files of several pairings have in common: of the same bytes row by row, of others those
-- of one content, where two files of a year share two rows or more, and all of the shorter or most.
create or replace temp table measure_same_rows as
with
candidates as (
    select *
    from measure_row_contents
    where (table_name, content) in (
        select (table_name, content)
        from measure_row_contents
        group by table_name, content
        having min(pairing_id) <> max(pairing_id)
    ) or file_sha256 in (
        select file_sha256
        from star.dim_source_files
        group by file_sha256
        having count(distinct source_file) > 1
    )
),
numbered as (
    select
        *,
        row_number() over (
            partition by table_name, source_file, source_sheet, source_row
            order by content, fact_id
        ) as part
    from candidates
),
-- the same line of the same bytes says the same, whatever its pairing made of it
told as (
    select
        * replace (
            min(content) over (
                partition by table_name, file_sha256, source_sheet, source_row, part
            ) as content
        )
    from numbered
),
-- of two rows alike in one file the first is the first of the other file
counted as (
    select
        *,
        row_number() over (
            partition by table_name, source_file, content
            order by source_sheet, source_row, part
        ) as nth
    from told
),
sizes as (
    select
        table_name,
        source_file,
        count(*) as row_count
    from measure_row_contents
    group by table_name, source_file
),
pairs as (
    select
        one.table_name,
        one.source_file,
        other.source_file as other_file,
        bool_and(one.file_sha256 = other.file_sha256) as are_same_bytes,
        count(*) as shared,
        min(least(one.filled, other.filled)) as filled
    from counted as one
    inner join counted as other
        on other.table_name = one.table_name
        and other.content = one.content
        and other.nth = one.nth
        and other.plan_year = one.plan_year
        and other.source_file <> one.source_file
        and (other.pairing_id <> one.pairing_id or other.file_sha256 = one.file_sha256)
    group by one.table_name, one.source_file, other.source_file
),
telling as (
    select distinct
        pairs.table_name,
        pairs.source_file
    from pairs
    inner join sizes as own
        on own.table_name = pairs.table_name
        and own.source_file = pairs.source_file
    inner join sizes as others
        on others.table_name = pairs.table_name
        and others.source_file = pairs.other_file
    where pairs.are_same_bytes
        or (
            pairs.shared >= 2
            and pairs.filled >= 4
            and (
                pairs.shared = least(own.row_count, others.row_count)
                or (
                    pairs.shared >= 3
                    and pairs.shared * 5 >= least(own.row_count, others.row_count) * 3
                )
            )
        )
)
select
    counted.fact_id,
    concat_ws('|', 'row', counted.table_name, counted.content, counted.nth) as row_key
from counted
inner join telling
    on telling.table_name = counted.table_name
    and telling.source_file = counted.source_file
