-- code: LAB-19
-- name: 就业摸底人次
-- name_en: Persons surveyed
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人次
-- measure: sum
-- timing: flow
-- sides: R, J
-- definition: 开展就业摸底调查的人次，取活动台账的服务人次，没有的取参加人数，双方台账所列的同一活动只计一遍。
select
    * replace (
        cast(null as varchar) as acting_side
    ),
    activity_key as distinct_key,
    activity_date as counts_from,
    cast(coalesce(served_person_times, participant_count) as decimal(18, 2)) as amount,
    case
        when coalesce(served_person_times, participant_count) is null then '未填人数'
    end as excluded_because
from star.fct_activities
where activity_kind = 'survey'
