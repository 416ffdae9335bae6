-- code: ORG-02
-- name: 党政联席会议次数
-- name_en: Joint party-government meetings
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 次
-- measure: count
-- timing: flow
-- sides: J
-- definition: 双方共同召开的党政联席会议次数，双方台账所列的同一会议只计1次。
select
    pairing_id,
    cast(null as varchar) as acting_side,
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
    cast(null as varchar) as excluded_because
from star.fct_exchange_events
where event_kind = 'joint_meeting'
