-- The question about a row that an indicator cannot be reckoned with.
insert into assess.doubts by name
select
    ? as doubt_id, facts.pairing_id, facts.plan_year, 0 as doubt_no, ? as doubt_rules,
    '指标算不出' as doubt_name, true as is_set_aside, true as is_open, ? as indicator,
    ? as dataset, facts.owner, facts.source_file,
    (
        select min(files.file_path) from star.dim_source_files as files
        where files.source_file = facts.source_file
            and files.pairing_id = facts.pairing_id
    ) as file_path,
    ? as sheet_name, facts.source_row, 1 as doubted_rows, ? as found,
    '改正该单元格，或改写指标的SQL使其容得下该值；在此之前该行不计入这一指标' as advice
from star.${fact} as facts
where facts.fact_id = ?
