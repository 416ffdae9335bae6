-- code: PUB-05
-- name: 万企帮万村帮扶村数
-- name_en: Villages helped by firms
-- category: 公益协作
-- assessment_category: 携手奔小康
-- unit: 个
-- measure: distinct
-- timing: stock
-- sides: J
-- relations: agreements
-- definition: 截至统计日在协议期内的企业与村结对中的受帮扶村数，同一村只计1个，没有签订时间的不计。
select
    *,
    coalesce(recipient_unit_code, pairing_id || ':' || recipient_unit) as distinct_key
from agreements
where pair_level = 'enterprise'
