-- code: ORG-05
-- name: 政府常务会专题研究次数
-- name_en: Executive meetings
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 次
-- measure: count
-- timing: flow
-- told_by: actor
-- definition: 各方政府常务会专题研究协作工作的次数，以召开方台账为准。
select
    *,
    joint_event_id as distinct_key,
    event_date as counts_from
from star.fct_exchange_events
where event_kind = 'executive_meeting'
