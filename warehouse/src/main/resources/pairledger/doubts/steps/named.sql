-- One question for all that was found about a row, or about a file.
create or replace temp table doubt_named as
with
facts as (
    select * from (${places}) where fact_id in (select fact_id from doubt_findings)
),
sheets as (
    select source_file, source_sheet, max(sheet_name) as sheet_name, max(dataset) as dataset
    from star.dim_source_columns group by source_file, source_sheet
),
asked as (
    select
        coalesce(subject, 'row|' || fact_id) as subject,
        subject is not null as is_of_file,
        min(fact_id) as fact_id,
        count(distinct fact_id) as doubted_rows,
        max(value) as value,
        bool_or(is_hard) as is_hard,
        string_agg(distinct rule, ' ' order by rule) as doubt_rules,
        arg_min(name, rule) as doubt_name,
        arg_min(advice, rule) as advice,
        string_agg(distinct found, '；' order by found) as found
    from doubt_findings
    group by coalesce(subject, 'row|' || fact_id), subject is not null
),
placed as (
    select
        asked.*, facts.pairing_id, facts.plan_year, facts.reporting_side, facts.owner, facts.source_sheet, sheets.dataset,
        case when is_of_file then split_part(subject, '|', -1) else facts.source_file end
            as source_file,
        case when not is_of_file then facts.source_row end as source_row,
        case when not is_of_file then sheets.sheet_name end as sheet_name
    from asked
    inner join facts on asked.fact_id = facts.fact_id
    left join sheets
        on facts.source_file = sheets.source_file and facts.source_sheet = sheets.source_sheet
),
numbered as (
    select
        placed.*, files.file_path,
        row_number() over (
            partition by
                placed.pairing_id, placed.plan_year, placed.dataset, placed.reporting_side,
                placed.value
            order by files.file_path, placed.source_sheet, placed.source_row
        ) as turn
    from placed
    left join star.dim_source_files as files on placed.source_file = files.source_file
)
select
    numbered.*,
    substr(sha256(concat_ws(
        '|', pairing_id, plan_year,
        case
            when is_of_file then subject
            else concat_ws('|', 'row', dataset, reporting_side, value, turn)
        end
    )), 1, 12) as doubt_id
from numbered
