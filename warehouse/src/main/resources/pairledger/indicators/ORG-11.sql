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
    *,
    reporting_side as acting_side,
    report_key as distinct_key,
    published_on as counts_from
from star.fct_media_reports
