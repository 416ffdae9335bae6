-- code: PAI-01
-- name: 结对乡镇数
-- name_en: Paired towns
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: 对
-- measure: distinct
-- timing: stock
-- sides: J
-- relations: agreements
-- definition: 截至统计日在协议期内的乡镇结对数，同一对只计1对，没有签订时间的不计。
select
    *,
    pair_key as distinct_key
from agreements
where pair_level = 'town'
