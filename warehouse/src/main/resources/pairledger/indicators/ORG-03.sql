-- code: ORG-03
-- name: 工作推进会次数
-- name_en: Progress meetings
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 次
-- measure: count
-- timing: flow
-- sides: J
-- definition: 双方共同召开的工作推进会次数，双方台账所列的同一会议只计1次。
select
    * replace (
        cast(null as varchar) as acting_side
    ),
    joint_event_id as distinct_key,
    event_date as counts_from
from star.fct_exchange_events
where event_kind = 'progress_meeting'
