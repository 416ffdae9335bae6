-- code: LAB-07
-- name: 残疾人专场招聘会场次
-- name_en: Fairs for disabled people
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 场次
-- measure: count
-- timing: flow
-- sides: J
-- definition: 举办的残疾人专场招聘会场次，口径同LAB-06。
select
    *,
    fair_key as distinct_key,
    fair_date as counts_from
from star.fct_job_fairs
where is_disabled_fair
