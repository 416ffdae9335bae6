-- code: PAI-03
-- name: 结对学校数
-- name_en: Paired schools
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: 对
-- measure: distinct
-- timing: stock
-- sides: J
-- relations: agreements
-- definition: 截至统计日在协议期内的学校结对数，同一对只计1对，没有签订时间的不计。
select
    *,
    pair_key as distinct_key
from agreements
where pair_level = 'school'
