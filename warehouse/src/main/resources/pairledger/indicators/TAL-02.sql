-- code: TAL-02
-- name: 其中处级干部人数
-- name_en: Of which of division rank
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: overlap
-- definition: 年度内在对方挂职的党政干部中处级干部的人数，口径同TAL-01。
select
    pairing_id,
    acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    person_key as distinct_key,
    term_from as counts_from,
    cast(null as date) as counts_to,
    coalesce(ended_on, term_to) + 1 as over_from,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when reporting_side <> acting_side then '对方填报，仅供核对'
        when person_key is null then '无法识别身份，不计人数'
        when rank_kind is null then '未填职级'
        when rank_kind <> 'division' then '不是处级干部'
    end as excluded_because
from star.fct_secondments
where talent_kind = 'cadre'
