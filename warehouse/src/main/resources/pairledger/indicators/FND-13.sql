-- code: FND-13
-- name: 社会帮扶资金总额
-- name_en: Social donations, goods included
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: J
-- params: approximate=excluded|counted
-- amounts: exact
-- definition: 社会各界捐款与捐物折款之和，以实际收到为准，按收到日期计入，同一票据号且金额相同的只计一遍，不同结对所列的还须捐赠方相同。
select
    *,
    donation_key as distinct_key,
    coalesce(counted_on, received_on, donated_on, least(known_from, make_date(plan_year, 12, 31)))
        as counts_from,
    value_yuan as amount,
    case
        when donation_state = 'returned' then '已退回'
        when donation_state <> 'received' or counted_on is null then '认捐未到账'
        when value_yuan is null then '未折价'
    end as excluded_because
from star.fct_donations
