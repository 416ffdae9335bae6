-- code: TAL-05
-- name: 专业技术人才交流人次
-- name_en: Specialist exchange
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: count
-- timing: overlap
-- definition: 年度内在对方交流的教育、医疗、农业等专业技术人才人次，跨年的在所跨各年均计，以派出方台账为准。
select
    pairing_id,
    acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    person_key || ':' || talent_kind || ':' || term_from || ':' || row_number() over (
        partition by
            pairing_id,
            plan_year,
            reporting_side,
            person_key,
            talent_kind,
            term_from,
            known_from
        order by fact_id
    ) as distinct_key,
    term_from as counts_from,
    cast(null as date) as counts_to,
    coalesce(ended_on, term_to) + 1 as over_from,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when reporting_side <> acting_side then '对方填报，仅供核对'
    end as excluded_because
from star.fct_secondments
where talent_kind <> 'cadre'
