-- code: LAB-06
-- name: 招聘会场次
-- name_en: Job fairs
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 场次
-- measure: count
-- timing: flow
-- sides: J
-- definition: 举办的招聘会场次，同一主办方同日线上线下同时举办的计1场次，另有公告的分别计。
select
    *,
    fair_key as distinct_key,
    fair_date as counts_from
from star.fct_job_fairs
