-- release
-- label: 发布
-- kind: reference
-- grain: one row, the release that this file holds
-- row: 每个文件一行，即本次发布
-- key: release_no
-- reads: assess.releases
-- feeds: 年终考核总览
-- column state_shown: 结果性质 | Provisional or final
select
    release_no::integer as release_no,
    ---------- text
    build_id::varchar as build_id,
    evaluation_id::varchar as evaluation_id,
    rule_version::varchar as rule_version,
    code_version::varchar as code_version,
    input_hash::varchar as input_hash,
    catalogue_hash::varchar as catalogue_hash,
    note::varchar as note,
    case when is_provisional then '阶段性' else '年终' end::varchar as state_shown,
    ---------- numbers, flags, dates
    parent_release_no::integer as parent_release_no,
    is_provisional::boolean as is_provisional,
    as_of_date::date as as_of_date

from assess.releases
