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
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    fair_key as distinct_key,
    fair_date as counts_from,
    cast(null as date) as counts_to,
    cast(intent_count as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when intent_count is null then '未填意向人数'
    end as excluded_because
from star.fct_job_fairs
