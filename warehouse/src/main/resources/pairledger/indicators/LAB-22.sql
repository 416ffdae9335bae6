-- code: LAB-22
-- name: 招聘会场次（不含残疾人专场）
-- name_en: Job fairs, without those for disabled people
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 场次
-- measure: count
-- timing: flow
-- sides: J
-- definition: 举办的招聘会场次，残疾人专场除外，口径同LAB-06。
select
    *,
    fair_key as distinct_key,
    fair_date as counts_from
from star.fct_job_fairs
where not is_disabled_fair
