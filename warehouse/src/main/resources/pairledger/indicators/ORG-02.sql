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
    * replace (
        cast(null as varchar) as acting_side
    ),
    joint_event_id as distinct_key,
    event_date as counts_from
from star.fct_exchange_events
where event_kind = 'joint_meeting'
