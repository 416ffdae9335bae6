-- code: TAL-12
-- name: 专业技术人才交流人数
-- name_en: Distinct specialists
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: overlap
-- told_by: actor
-- definition: 年度内在对方交流的教育、医疗、农业等专业技术人才人数，同一人只计1人，以派出方台账为准。
select
    *,
    person_key as distinct_key,
    term_from as counts_from,
    coalesce(ended_on, term_to) + 1 as over_from,
    case
        when person_key is null then '无法识别身份，不计人数'
    end as excluded_because
from star.fct_secondments
where talent_kind <> 'cadre'
