-- code: PUB-02
-- name: 万企帮万村企业数
-- name_en: Firms helping villages
-- category: 公益协作
-- assessment_category: 携手奔小康
-- unit: 家
-- measure: distinct
-- timing: stock
-- sides: J
-- relations: agreements
-- definition: 截至统计日在协议期内的企业与村结对中的帮扶企业数，同一企业只计1家，没有签订时间的不计。
select
    *,
    donor_unit as distinct_key
from agreements
where pair_level = 'enterprise'
