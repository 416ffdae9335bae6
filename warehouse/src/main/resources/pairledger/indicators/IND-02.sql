-- code: IND-02
-- name: 实际到位投资额
-- name_en: Paid-in investment
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 万元
-- measure: sum
-- timing: flow
-- sides: J
-- definition: 落地企业当年实际到位的投资额，协议投资不计；同一企业以最近一期报表的本年到位数为准。
with
statements as (
    select
        *,
        greatest(
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31)),
            make_date(plan_year, 1, 1)
        ) as said_on
    from star.fct_investments
    where known_to is null or known_to > known_from
),
chains as (
    select
        *,
        lag(said_on) over one_firm as prior_said_on,
        lead(said_on) over one_firm as next_said_on,
        lead(known_from) over one_firm as next_known_from
    from statements
    window one_firm as (
        partition by pairing_id, plan_year, reporting_side, firm_key
        order by said_on, known_from, fact_id
    )
),
states as (
    select
        *,
        cast(null as date) as state_to,
        least(known_to, next_known_from) as state_known_to,
        known_from as state_known_from
    from chains
    union all
    select
        *,
        next_said_on as state_to,
        case when known_to <> next_known_from then known_to end as state_known_to,
        next_known_from as state_known_from
    from chains
    where next_said_on > said_on and next_known_from > known_from
)
select
    * replace (
        state_known_from as known_from,
        state_known_to as known_to
    ),
    pairing_id || ':' || firm_key || ':' || plan_year as distinct_key,
    said_on as counts_from,
    state_to as counts_to,
    paid_in_year_yuan as amount,
    case
        when paid_in_year_yuan is null then '未填本年到位额'
    end as excluded_because
from states
