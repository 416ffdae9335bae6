-- code: TAL-08
-- name: 干部人才培训人数
-- name_en: Distinct trainees
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: flow
-- params: kinds=cadre+secretary+leader+specialist
-- relations: attendances
-- definition: 花名册中参加干部、村党组织书记、致富带头人和专业技术人才培训的人数，同一人只计1人。
select
    *,
    person_key as distinct_key,
    coalesce(ended_on, known_from) as counts_from,
    case
        when person_key is null then '无法识别身份，计人次不计人数'
        when ended_on is null then '未填结业日期'
        when not list_contains(
            string_split(getvariable('p_kinds'), '+'), coalesce(training_kind, '')
        )
            then '不属于计入的培训类别'
    end as excluded_because
from attendances
