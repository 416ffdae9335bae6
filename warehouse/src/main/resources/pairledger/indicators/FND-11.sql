-- code: FND-11
-- name: 产业项目资金占比
-- name_en: Share for industry
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: %
-- counts_in: 元
-- measure: sum
-- timing: flow
-- form: ratio
-- percent: yes
-- sides: J
-- relations: year_projects, standing_projects, funded_projects
-- definition: 当年项目的协作资金中用于产业类项目的比例。
select
    * replace (
        case
            when excluded_because is not null then excluded_because
            when project_class is null then '未填项目类别'
            when project_class <> 'industry' then '不是产业类项目'
        end as excluded_because
    )
from funded_projects
union all by name
select
    *,
    'den' as role
from funded_projects
