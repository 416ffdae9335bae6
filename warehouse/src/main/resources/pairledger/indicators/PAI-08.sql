-- code: PAI-08
-- name: 名师送教活动次数
-- name_en: Master-teacher events
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: 次
-- measure: count
-- timing: flow
-- definition: 在受援方开展的名师送教、公开课、讲座等活动次数，同一次只计1次。
select
    pairing_id,
    acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    activity_key as distinct_key,
    activity_date as counts_from,
    cast(null as date) as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when held_in = 'D' then '不在受援方举办'
    end as excluded_because
from star.fct_activities
where activity_kind = 'master_teacher'
