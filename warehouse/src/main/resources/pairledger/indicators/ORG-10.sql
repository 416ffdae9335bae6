-- code: ORG-10
-- name: 互访人次
-- name_en: Exchange participants
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 人次
-- measure: sum
-- timing: flow
-- definition: 双方互访的人次，以出访方台账为准，同一次只计一遍。
select
    pairing_id,
    acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    joint_event_id as distinct_key,
    event_date as counts_from,
    cast(null as date) as counts_to,
    cast(person_times as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when reporting_side <> acting_side then '对方填报，仅供核对'
        when person_times is null then '未填人数'
    end as excluded_because
from star.fct_exchange_events
where event_kind = 'visit'
