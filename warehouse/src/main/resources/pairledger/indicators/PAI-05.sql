-- code: PAI-05
-- name: 企业结对数
-- name_en: Paired firms
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: 对
-- measure: distinct
-- timing: stock
-- sides: J
-- relations: agreements
-- definition: 截至统计日在协议期内的企业与村结对数，同一对只计1对，没有签订时间的不计。
select
    *,
    pair_key as distinct_key
from agreements
where pair_level = 'enterprise'
