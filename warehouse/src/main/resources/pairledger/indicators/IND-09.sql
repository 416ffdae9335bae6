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
    cast(null as varchar) as excluded_because
from star.fct_activities
where activity_kind in ('exhibition', 'promotion')
