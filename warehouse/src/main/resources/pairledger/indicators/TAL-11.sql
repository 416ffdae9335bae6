-- code: TAL-11
-- name: 带头人带动{帮扶户}数
-- name_en: Households helped by leaders
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 户
-- measure: sum
-- timing: flow
-- sides: J
-- relations: leaders
-- definition: 致富带头人带动的{帮扶户}数，逐人相加，同一人多次填报取最大数。
select
    *,
    cast(helped_households as decimal(18, 2)) as amount,
    case
        when ended_on is null then '未填结业日期'
        when helped_households is null then '未填带动户数'
    end as excluded_because
from leaders
