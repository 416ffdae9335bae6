-- code: PUB-04
-- name: 志愿服务时长
-- name_en: Volunteer hours
-- category: 公益协作
-- assessment_category: 携手奔小康
-- unit: 小时
-- measure: sum
-- timing: flow
-- definition: 赴受援方开展志愿服务的总时长，逐次相加。
select
    *,
    activity_key as distinct_key,
    activity_date as counts_from,
    cast(service_hours as decimal(18, 2)) as amount,
    case
        when service_hours is null then '未填服务时长'
    end as excluded_because
from star.fct_activities
where activity_kind = 'volunteer'
