-- code: PAI-11
-- name: 助残帮扶活动次数
-- name_en: Support by disabled-persons federations
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: 次
-- measure: count
-- timing: flow
-- definition: 残联系统开展的助残帮扶活动次数，同一次只计1次。
select
    *,
    activity_key as distinct_key,
    activity_date as counts_from
from star.fct_activities
where activity_kind = 'disabled_support'
