-- v_obligation
-- label: 台账报送
-- kind: fact
-- grain: one row per ledger owed
-- row: 每份应报台账一行
-- key: obligation_id
-- reads: assess.releases, star.dim_pairings, star.dim_source_files, star.fct_obligations, store.word
-- feeds: 数据质量, 结对县考核
-- column side_name: 报送方 | Side, name
-- column dataset_name: 台账名称 | Ledger
-- column owner: 责任单位 | Bureau
-- column receipt_state: 报送状态 | Report
-- column period_date: 应报日期 | Due on
-- column obligation_count: 应报份数 | Ledgers owed
-- column numerator: 按时份数（分子） | On time, numerator
-- column denominator: 应报份数（分母） | Due, denominator
-- metric due_count: 应报份数 | Ledgers owed | sum(obligation_count) | ,d
-- metric received_count: 已报份数 | Received | count(file_path) | ,d
-- metric missing_count: 未报份数 | Missing | count(case when receipt_state = '未报' then 1 end) | ,d
-- metric late_count: 逾期份数 | Late | count(case when receipt_state = '逾期' then 1 end) | ,d
-- metric on_time_share: 按时报送率 | Share on time | sum(numerator) * 1.0 / nullif(sum(denominator), 0) | .1%
select
    fct_obligations.obligation_id::varchar as obligation_id,
    fct_obligations.pairing_id::varchar as pairing_id,
    fct_obligations.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_obligations.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    fct_obligations.side::varchar as side,
    coalesce(side_word.word, fct_obligations.side)::varchar as side_name,
    fct_obligations.owner::varchar as owner,
    fct_obligations.dataset::varchar as dataset,
    coalesce(dataset_word.word, fct_obligations.dataset)::varchar as dataset_name,
    case
        when fct_obligations.received_on is null and fct_obligations.source_file is not null then '已报，日期未登记'
        when fct_obligations.received_on is null and due_on > as_of_date then '未到期'
        when fct_obligations.received_on is null then '未报'
        when days_late > 0 then '逾期'
        else '按时'
    end::varchar as receipt_state,
    dim_source_files.file_path::varchar as file_path,
    ---------- numbers
    1::bigint as obligation_count,
    case when fct_obligations.received_on is not null and coalesce(days_late, 0) <= 0 then 1 else 0 end::bigint
        as numerator,
    case when fct_obligations.received_on is null and due_on > as_of_date then 0 else 1 end::bigint as denominator,
    fct_obligations.days_late::integer as days_late,
    ---------- dates
    fct_obligations.due_on::date as period_date,
    fct_obligations.received_on::date as received_on

from star.fct_obligations

cross join (select as_of_date from assess.releases) as releases

left join star.dim_pairings on fct_obligations.pairing_id = dim_pairings.pairing_id

left join star.dim_source_files on fct_obligations.source_file = dim_source_files.source_file

left join store.word as side_word
    on side_word.code_list = 'side' and fct_obligations.side = side_word.code

left join store.word as dataset_word
    on dataset_word.code_list = 'dataset' and fct_obligations.dataset = dataset_word.code
