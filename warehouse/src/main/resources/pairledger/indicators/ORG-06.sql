-- code: ORG-06
-- name: {领导小组}会议次数
-- name_en: Leading-group meetings
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 次
-- measure: count
-- timing: flow
-- told_by: actor
-- definition: 各方{领导小组}专题研究协作工作的次数，以召开方台账为准。
select
    *,
    joint_event_id as distinct_key,
    event_date as counts_from
from star.fct_exchange_events
where event_kind = 'leading_group'
