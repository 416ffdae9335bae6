-- Equal rows cancel one another out, first those that stand in the same place; of the others the greatest amounts.
with
placed as (
    select figure_rows.*, places.file_path, places.source_sheet, places.source_row
    from figure_rows
    inner join figure_places as places using (edition, fact_id)
),
counted as (
    select *,
        count(*) filter (where edition = 'before') over same_content as before_count,
        count(*) filter (where edition = 'after') over same_content as after_count,
        min(edition) over same_place <> max(edition) over same_place as is_same
    from placed
    where because is null
    window
        same_content as (
            partition by figure, role, unit_key, distinct_key, counts_from, counts_to, amount
        ),
        same_place as (
            partition by figure, role, unit_key, distinct_key, counts_from, counts_to, amount,
                file_path, source_sheet, source_row
        )
),
numbered as (
    select *,
        row_number() over (
            partition by edition, figure, role, unit_key, distinct_key, counts_from,
                counts_to, amount
            order by not is_same, file_path, source_sheet, source_row
        ) as place_no
    from counted
    where before_count <> after_count
),
unmatched as (
    select * from numbered where place_no > least(before_count, after_count)
)
select
    unmatched.edition, unmatched.figure, unmatched.file_path, unmatched.source_sheet,
    unmatched.source_row, max(abs(unmatched.amount)) as size, max(other.because) as because
from unmatched
left join placed as other
    on other.edition <> unmatched.edition
    and other.figure = unmatched.figure
    and other.file_path = unmatched.file_path
    and other.source_sheet = unmatched.source_sheet
    and other.source_row = unmatched.source_row
group by all
order by size desc nulls last, file_path, source_sheet, source_row, edition desc, figure
limit ${most}
