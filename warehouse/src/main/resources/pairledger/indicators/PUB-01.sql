-- code: PUB-01
-- name: 志愿服务人次
-- name_en: Volunteering
-- category: 公益协作
-- assessment_category: 携手奔小康
-- unit: 人次
-- measure: sum
-- timing: flow
-- definition: 赴受援方开展志愿服务的志愿者人次，逐次相加。
select
    *,
    activity_key as distinct_key,
    activity_date as counts_from,
    cast(participant_count as decimal(18, 2)) as amount,
    case
        when participant_count is null then '未填参加人数'
    end as excluded_because
from star.fct_activities
where activity_kind = 'volunteer'
