-- code: IND-06
-- name: 车间吸纳贫困人口
-- name_en: Poor workers in workshops
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 人
-- measure: sum
-- timing: stock
-- sides: R, J
-- definition: 在营扶贫（帮扶）车间吸纳的贫困人口，逐车间相加，同一车间以最近一期报表为准。
with
statements as (
    select
        *,
        greatest(
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31)),
            make_date(plan_year, 1, 1)
        ) as said_on
    from star.fct_workshops
    where known_to is null or known_to > known_from
),
chains as (
    select
        *,
        lag(said_on) over one_workshop as prior_said_on,
        lead(said_on) over one_workshop as next_said_on,
        lead(known_from) over one_workshop as next_known_from
    from statements
    window one_workshop as (
        partition by pairing_id, plan_year, reporting_side, workshop_key
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
    workshop_key as distinct_key,
    case
        when prior_said_on is null then recognised_on
        else greatest(recognised_on, said_on)
    end as counts_from,
    least(
        state_to,
        stopped_on,
        case when workshop_state = 'stopped' then said_on end
    ) as counts_to,
    cast(poor_worker_count as decimal(18, 2)) as amount,
    case
        when poor_worker_count is null then '未填吸纳贫困人口'
    end as excluded_because
from states
