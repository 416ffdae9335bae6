-- code: ORG-11
-- name: 各级媒体报道数
-- name_en: Reports in all media
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 个
-- measure: count
-- timing: flow
-- definition: 各级媒体刊播的协作报道数，同一媒体同一标题只计1个，以填报方为所属方。
select
    pairing_id,
    reporting_side as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    report_key as distinct_key,
    published_on as counts_from,
    cast(null as date) as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    cast(null as varchar) as excluded_because
from star.fct_media_reports
