-- code: PAI-10
-- name: 义诊服务人次
-- name_en: People served by free clinics
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: 人次
-- measure: sum
-- timing: flow
-- definition: 在受援方开展的义诊服务的人次，逐次相加。
select
    *,
    activity_key as distinct_key,
    activity_date as counts_from,
    cast(served_person_times as decimal(18, 2)) as amount,
    case
        when held_in = 'D' then '不在受援方举办'
        when served_person_times is null then '未填服务人次'
    end as excluded_because
from star.fct_activities
where activity_kind = 'free_clinic'
