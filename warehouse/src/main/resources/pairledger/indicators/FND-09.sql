-- code: FND-09
-- name: 与{帮扶对象}紧密挂钩资金占比
-- name_en: Share tied to the registered poor
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
-- definition: 当年项目的协作资金中用于与{登记对象}建立利益联结的项目的比例。
select
    * replace (
        case
            when excluded_because is not null then excluded_because
            when not has_poor_link then '未建立利益联结'
        end as excluded_because
    )
from funded_projects
union all by name
select
    *,
    'den' as role
from funded_projects
