-- code: LAB-08
-- name: 招聘会达成意向人数
-- name_en: Intents at fairs
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: sum
-- timing: flow
-- sides: J
-- definition: 招聘会达成就业意向的人数，逐场相加。
select
    *,
    fair_key as distinct_key,
    fair_date as counts_from,
    cast(intent_count as decimal(18, 2)) as amount,
    case
        when intent_count is null then '未填意向人数'
    end as excluded_because
from star.fct_job_fairs
