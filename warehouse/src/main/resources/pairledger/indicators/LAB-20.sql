-- code: LAB-20
-- name: 招聘会发布岗位数
-- name_en: Posts offered at fairs
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 个
-- measure: sum
-- timing: flow
-- sides: J
-- definition: 招聘会发布的岗位数，逐场相加。
select
    *,
    fair_key as distinct_key,
    fair_date as counts_from,
    cast(post_count as decimal(18, 2)) as amount,
    case
        when post_count is null then '未填岗位数'
    end as excluded_because
from star.fct_job_fairs
