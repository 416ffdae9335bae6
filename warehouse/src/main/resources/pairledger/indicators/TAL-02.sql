-- code: TAL-02
-- name: 其中处级干部人数
-- name_en: Of which of division rank
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: overlap
-- told_by: actor
-- definition: 年度内在对方挂职的党政干部中处级干部的人数，口径同TAL-01。
select
    *,
    person_key as distinct_key,
    term_from as counts_from,
    coalesce(ended_on, term_to) + 1 as over_from,
    case
        when person_key is null then '无法识别身份，不计人数'
        when rank_kind is null then '未填职级'
        when rank_kind <> 'division' then '不是处级干部'
    end as excluded_because
from star.fct_secondments
where talent_kind = 'cadre'
