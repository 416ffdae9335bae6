-- code: LAB-16
-- name: 招聘会签约人数
-- name_en: Signed at fairs
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: sum
-- timing: flow
-- sides: J
-- definition: 招聘会签约的人数，逐场相加。
select
    *,
    fair_key as distinct_key,
    fair_date as counts_from,
    cast(signed_count as decimal(18, 2)) as amount,
    case
        when signed_count is null then '未填签约人数'
    end as excluded_because
from star.fct_job_fairs
