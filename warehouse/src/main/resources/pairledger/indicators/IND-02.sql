-- code: IND-02
-- name: 实际到位投资额
-- name_en: Paid-in investment
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: J
-- relations: said_of_firms as statements, states
-- definition: 落地企业当年实际到位的投资额，协议投资不计；同一企业以最近一期报表的本年到位数为准。
select
    *,
    pairing_id || ':' || firm_key || ':' || plan_year as distinct_key,
    said_on as counts_from,
    state_to as counts_to,
    paid_in_year_yuan as amount,
    case
        when paid_in_year_yuan is null then '未填本年到位额'
    end as excluded_because
from states
