-- code: ORG-07
-- name: 省级以上媒体报道数
-- name_en: Reports in provincial or higher media
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 个
-- measure: count
-- timing: flow
-- params: level=provincial|national|municipal|county
-- definition: 在省级以上（含省级）媒体刊播的协作报道数，同一媒体同一标题只计1个，以填报方为所属方。
select
    *,
    reporting_side as acting_side,
    report_key as distinct_key,
    published_on as counts_from,
    case
        when outlet_level is null then '未填媒体级别'
        when list_position(['national', 'provincial', 'municipal', 'county'], outlet_level) >
            list_position(['national', 'provincial', 'municipal', 'county'], getvariable('p_level'))
            then '媒体级别低于要求'
    end as excluded_because
from star.fct_media_reports
