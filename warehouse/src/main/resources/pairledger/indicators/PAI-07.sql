-- code: PAI-07
-- name: 义诊次数
-- name_en: Free clinics
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: 次
-- measure: count
-- timing: flow
-- definition: 在受援方开展的义诊次数，同一次只计1次。
select
    *,
    activity_key as distinct_key,
    activity_date as counts_from,
    case
        when held_in = 'D' then '不在受援方举办'
    end as excluded_because
from star.fct_activities
where activity_kind = 'free_clinic'
