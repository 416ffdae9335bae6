-- code: TAL-04
-- name: 互派医护人员人次
-- name_en: Medical exchange
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: count
-- timing: flow
-- params: stay_months=1, stay_days=0
-- told_by: actor
-- definition: 派往对方并停留满规定时间（默认1个日历月）的医护人员人次，自满规定时间之日起计入，以派出方台账为准。
with
postings as (
    select
        *,
        coalesce(ended_on, term_to) as last_day,
        case
            when getvariable('p_stay_days') > 0 then term_from + getvariable('p_stay_days')
            else cast(term_from + to_months(getvariable('p_stay_months')) as date)
        end as stayed_on
    from star.fct_secondments
    where talent_kind = 'medical'
)
select
    *,
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
    stayed_on as counts_from,
    case
        when last_day < stayed_on then '停留时间不足'
    end as excluded_because
from postings
