-- v_data_problem
-- label: 数据问题
-- kind: fact
-- grain: one row per problem found
-- row: 每个数据问题一行
-- key: problem_id
-- reads: assess.releases, star.dim_pairings, star.fct_data_problems, store.word
-- feeds: 数据质量, 结对县考核
-- column severity_name: 处理 | What was done with it
-- column place_in_file: 出处 | Where it stands
-- column dataset_name: 台账名称 | Ledger
-- column rule_name: 问题 | Rule, name
-- column period_date: 发现日期 | Found on
-- metric problem_count: 问题数 | Problems | count(*) | ,d
-- metric file_count: 涉及文件数 | Files concerned | count(distinct source_file) | ,d
select
    fct_data_problems.problem_id::bigint as problem_id,
    coalesce(fct_data_problems.pairing_id, '-1')::varchar as pairing_id,
    coalesce(fct_data_problems.plan_year, extract(year from releases.as_of_date))::integer
        as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_data_problems.pairing_id, '未归属')::varchar
        as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    coalesce(fct_data_problems.owner, '未归属')::varchar as owner,
    fct_data_problems.dataset::varchar as dataset,
    coalesce(dataset_word.word, fct_data_problems.dataset, '未识别')::varchar as dataset_name,
    fct_data_problems.source_file::varchar as source_file,
    fct_data_problems.file_path::varchar as file_path,
    fct_data_problems.sheet_name::varchar as sheet_name,
    fct_data_problems.cell_address::varchar as cell_address,
    nullif(
        coalesce(fct_data_problems.file_path, '')
        || coalesce('［' || nullif(fct_data_problems.sheet_name, '') || '］', '')
        || coalesce(fct_data_problems.cell_address, ''), ''
    )::varchar as place_in_file,
    fct_data_problems.field_label::varchar as field_label,
    fct_data_problems.rule_code::varchar as rule_code,
    coalesce(rule_word.word, fct_data_problems.rule_code)::varchar as rule_name,
    fct_data_problems.severity::varchar as severity,
    coalesce(severity_word.word, fct_data_problems.severity)::varchar as severity_name,
    fct_data_problems.found::varchar as found,
    fct_data_problems.expected::varchar as expected,
    fct_data_problems.advice::varchar as advice,
    fct_data_problems.message::varchar as message,
    fct_data_problems.message_en::varchar as message_en,
    ---------- numbers and dates
    fct_data_problems.source_row::integer as source_row,
    coalesce(fct_data_problems.found_on, releases.as_of_date)::date as period_date

from star.fct_data_problems

cross join assess.releases

left join star.dim_pairings on fct_data_problems.pairing_id = dim_pairings.pairing_id

left join store.word as dataset_word
    on dataset_word.code_list = 'dataset' and fct_data_problems.dataset = dataset_word.code

left join store.word as rule_word
    on rule_word.code_list = 'rule' and fct_data_problems.rule_code = rule_word.code

left join store.word as severity_word
    on severity_word.code_list = 'severity' and fct_data_problems.severity = severity_word.code
