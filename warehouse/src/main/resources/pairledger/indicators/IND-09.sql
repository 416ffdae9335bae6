-- code: IND-09
-- name: 展销推介活动场次
-- name_en: Fairs and promotions
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 场次
-- measure: count
-- timing: flow
-- definition: 举办的农产品展销、推介活动场次，双方台账所列的同一活动只计1场次。
select
    *,
    activity_key as distinct_key,
    activity_date as counts_from
from star.fct_activities
where activity_kind in ('exhibition', 'promotion')
