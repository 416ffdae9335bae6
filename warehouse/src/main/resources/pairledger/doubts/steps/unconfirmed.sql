-- Two files of which one looks like a correction or another state of the other: both count.
insert into doubt_findings
select
    'K20', '疑为更正或重复报送，尚未确认', coalesce(problems.advice, ''),
    facts.pairing_id, facts.plan_year, facts.fact_id, null, false,
    '“' || problems.file_path || '”与“' || earlier.file_path || '”：' || problems.message,
    concat_ws(
        '|', problems.rule_code, problems.dataset, later.file_sha256, earlier.file_sha256
    ) || '|' || problems.source_file
from star.fct_data_problems as problems
inner join star.dim_source_files as later on problems.source_file = later.source_file
inner join star.dim_source_files as earlier on problems.found = earlier.file_path
inner join (${places}) as facts
    on facts.source_file = earlier.source_file and facts.known_to is null
where
    problems.source_row is null
    and problems.rule_code in ('replacement-unconfirmed', 'snapshot-unconfirmed', 'content-repeated')
    and (
        problems.pairing_id = earlier.pairing_id
        or not exists (
            select 1 from star.dim_source_files as own
            where own.file_path = problems.found and own.pairing_id = problems.pairing_id
        )
    )
    and exists (
        select 1 from star.dim_source_columns as columns
        where columns.source_file = facts.source_file
            and columns.source_sheet = facts.source_sheet
            and (problems.dataset is null or columns.dataset = problems.dataset)
    )
