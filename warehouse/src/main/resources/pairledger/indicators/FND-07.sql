-- code: FND-07
-- name: 项目开工率
-- name_en: Start rate
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: %
-- measure: distinct
-- timing: flow
-- form: ratio
-- percent: yes
-- sides: J
-- relations: year_projects, standing_projects
-- definition: 当年项目台账中已开工项目占全部项目的比例，停工或终止的不计，状态为未开工的不论开工时间均未开工。
with
dated as (
    select
        *,
        greatest(coalesce(started_on, said_on), year_from) as begun_from
    from standing_projects
    where started_on is not null or project_status in ('started', 'completed')
)
select
    * replace (
        begun_from as counts_from,
        case
            when begun_from < next_year_from then told_again_on
            else next_year_from
        end as counts_to,
        case
            when excluded_because is not null then excluded_because
            when project_status = 'planned' then '未开工，开工时间是计划的'
        end as excluded_because
    )
from dated
union all by name
select
    *,
    'den' as role
from standing_projects
