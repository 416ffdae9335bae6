-- code: IND-03
-- name: 企业带动贫困人口数
-- name_en: Poor people helped by firms
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 人
-- measure: sum
-- timing: flow
-- sides: J
-- definition: 落地企业吸纳就业与利益联结的贫困人口之和，同一企业以最近一期报表为准。
with
told as (
    select
        *,
        greatest(
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31)),
            make_date(plan_year, 1, 1)
        ) as said_on
    from star.fct_investments
    where known_to is null or known_to > known_from
),
statements as (
    select
        *,
        min(said_on) over (
            partition by pairing_id, firm_key
            order by plan_year
            range between 1 following and unbounded following
        ) as said_again_on
    from told
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
    pairing_id || ':' || firm_key as distinct_key,
    said_on as counts_from,
    coalesce(state_to, said_again_on) as counts_to,
    cast(
        coalesce(poor_worker_count, 0) + coalesce(linked_person_count, 0) as decimal(18, 2)
    ) as amount,
    case
        when poor_worker_count is null and linked_person_count is null then '未填带动贫困人口'
    end as excluded_because
from states
