-- code: ORG-08
-- name: 互访批次
-- name_en: Exchange groups
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 批
-- measure: count
-- timing: flow
-- told_by: actor
-- definition: 双方互访的批次，以出访方台账为准，同一次只计1批。
select
    *,
    joint_event_id as distinct_key,
    event_date as counts_from
from star.fct_exchange_events
where event_kind = 'visit'
