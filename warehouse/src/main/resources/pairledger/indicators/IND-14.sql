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
-- relations: year_projects, said_of_projects as statements, states, project_states
-- params: class=industry|infrastructure|employment|basic_needs|talent|other
-- definition: 当年产业类项目形象进度的平均值，同一项目以最近一期报表为准，停工或终止的不计。
select
    *,
    progress_percent as amount,
    case
        when project_status = 'stopped' then '已停工或终止'
        when progress_percent is null then '未填形象进度'
    end as excluded_because
from project_states
where project_class = getvariable('p_class')
union all by name
select
    *,
    'den' as role,
    cast(1 as decimal(18, 2)) as amount,
    case
        when project_status = 'stopped' then '已停工或终止'
        when progress_percent is null then '未填形象进度'
    end as excluded_because
from project_states
where project_class = getvariable('p_class')
