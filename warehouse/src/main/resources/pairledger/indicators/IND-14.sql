-- code: IND-14
-- name: 重点产业项目平均进度
-- name_en: Progress of the key industry projects
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: %
-- measure: sum
-- timing: flow
-- form: ratio
-- sides: R, J
-- params: class=industry|infrastructure|employment|basic_needs|talent|other
-- relations: year_projects
-- definition: 当年产业类项目形象进度的平均值，同一项目以最近一期报表为准，停工或终止的不计。
with
statements as (
    select *
    from year_projects
    where known_to is null or known_to > known_from
),
chains as (
    select
        *,
        lag(said_on) over one_project as prior_said_on,
        lead(said_on) over one_project as next_said_on,
        lead(known_from) over one_project as next_known_from
    from statements
    window one_project as (
        partition by pairing_id, plan_year, reporting_side, project_key
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
        said_on as counts_from,
        coalesce(state_to, said_again_on) as counts_to,
        state_known_from as known_from,
        state_known_to as known_to
    ),
    project_key as distinct_key,
    progress_percent as amount,
    case
        when project_status = 'stopped' then '已停工或终止'
        when progress_percent is null then '未填形象进度'
    end as excluded_because
from states
where project_class = getvariable('p_class')
union all by name
select
    * replace (
        said_on as counts_from,
        coalesce(state_to, said_again_on) as counts_to,
        state_known_from as known_from,
        state_known_to as known_to
    ),
    'den' as role,
    project_key as distinct_key,
    cast(1 as decimal(18, 2)) as amount,
    case
        when project_status = 'stopped' then '已停工或终止'
        when progress_percent is null then '未填形象进度'
    end as excluded_because
from states
where project_class = getvariable('p_class')
