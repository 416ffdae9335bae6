-- The rows behind each target, counted or not and why, with their place in the ledgers; targets with very many rows have
-- one line a reason instead.
insert into assess.score_trace
with
counts as (
    select request_no, count(*) as rows_of_target from measured_candidates group by request_no
),
told as (
    select measured_candidates.* from measured_candidates
    inner join counts using (request_no) where rows_of_target < ${most}
),
listed as (
    select
        told.*,
        case
            when told.excluded_because is not null then 0
            when traced.measure = 'sum' and told.distinct_key is null
                then coalesce(told.amount, 0)
            when traced.measure = 'sum'
                then greatest(
                    coalesce(told.amount, 0) - coalesce(max(told.amount) over others, 0), 0
                )
            when traced.measure = 'heads' and told.distinct_key is null
                then coalesce(told.amount, 0)
            when told.distinct_key is null then 1
            when count(*) over others > 0 then 0
            else 1
        end as own_amount
    from told
    inner join traced on told.request_no = traced.request_no
    window others as (
        partition by
            told.request_no, told.role, told.unit_key, told.distinct_key,
            told.excluded_because is null
        rows between unbounded preceding and unbounded following exclude current row
    )
),
sources as (
    select * from (${places}) where fact_id in (select fact_id from listed)
),
sheets as (
    select source_file, source_sheet, max(sheet_name) as sheet_name
    from star.dim_source_columns group by source_file, source_sheet
),
lines as (
    select
        listed.request_no, listed.fact_id, listed.role, listed.excluded_because is null as is_counted,
        listed.excluded_because, listed.unit_key, listed.counts_from, listed.counts_to,
        listed.amount, listed.own_amount, sources.source_file, dim_source_files.file_path, sheets.sheet_name,
        sources.source_row, 1 as row_count
    from listed
    left join sources on listed.fact_id = sources.fact_id
    left join star.dim_source_files on sources.source_file = dim_source_files.source_file
    left join sheets on sources.source_file = sheets.source_file
        and sources.source_sheet = sheets.source_sheet
    union all
    select
        request_no, null, null, excluded_because is null, excluded_because, null, min(counts_from),
        null, sum(amount), null, null, null, null, null, count(*)
    from measured_candidates
    inner join counts using (request_no)
    where rows_of_target >= ${most}
    group by request_no, excluded_because
)
select
    traced.pairing_id, traced.plan_year, traced.target_id,
    row_number() over (
        partition by lines.request_no
        order by
            not is_counted, excluded_because, counts_from, fact_id, role desc, amount,
            unit_key
    ) as trace_no,
    null, traced.item_no, traced.indicator, lines.fact_id, lines.is_counted,
    lines.excluded_because, lines.unit_key, lines.counts_from, lines.counts_to, lines.amount,
    traced.amount_unit, lines.own_amount,
    lines.source_file, lines.file_path, lines.sheet_name, lines.source_row, lines.row_count
from lines
inner join traced on lines.request_no = traced.request_no
order by traced.pairing_id, traced.plan_year, traced.target_id, trace_no
