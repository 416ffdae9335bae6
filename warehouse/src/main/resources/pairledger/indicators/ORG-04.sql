-- code: ORG-04
-- name: 党委常委会专题研究次数
-- name_en: Standing-committee sessions
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 次
-- measure: count
-- timing: flow
-- definition: 各方党委常委会专题研究协作工作的次数，以召开方台账为准。
select
    pairing_id,
    acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    joint_event_id as distinct_key,
    event_date as counts_from,
    cast(null as date) as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when reporting_side <> acting_side then '对方填报，仅供核对'
    end as excluded_because
from star.fct_exchange_events
where event_kind = 'standing_committee'
