-- code: ORG-10
-- name: 互访人次
-- name_en: Exchange participants
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 人次
-- measure: sum
-- timing: flow
-- told_by: actor
-- definition: 双方互访的人次，以出访方台账为准，同一次只计一遍。
select
    *,
    joint_event_id as distinct_key,
    event_date as counts_from,
    cast(person_times as decimal(18, 2)) as amount,
    case
        when person_times is null then '未填人数'
    end as excluded_because
from star.fct_exchange_events
where event_kind = 'visit'
