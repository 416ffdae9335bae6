-- code: FND-16
-- name: 项目完工率
-- name_en: Completion rate
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: %
-- measure: distinct
-- timing: flow
-- form: ratio
-- percent: yes
-- sides: J
-- relations: year_projects, standing_projects
-- definition: 当年项目台账中已完工项目占全部项目的比例，停工或终止的不计，状态为未开工或在建的不论完工时间均未完工。
with
dated as (
    select
        *,
        greatest(coalesce(completed_on, said_on), year_from) as completed_from
    from standing_projects
    where completed_on is not null or project_status in ('completed')
)
select
    * replace (
        completed_from as counts_from,
        case
            when completed_from < next_year_from then told_again_on
            else next_year_from
        end as counts_to,
        case
            when excluded_because is not null then excluded_because
            when project_status <> 'completed' then '未完工，完工时间是计划的'
        end as excluded_because
    )
from dated
union all by name
select
    *,
    'den' as role
from standing_projects
