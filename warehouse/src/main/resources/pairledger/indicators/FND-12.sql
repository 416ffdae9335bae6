-- code: FND-12
-- name: 项目受益{帮扶对象}
-- name_en: Poor beneficiaries
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: 人
-- measure: sum
-- timing: flow
-- sides: J
-- relations: year_projects
-- definition: 当年项目直接受益的{帮扶对象}，逐项目相加，同一人受益于多个项目时可能重复；间接受益人口不计。
select
    *,
    project_key as distinct_key,
    cast(poor_person_count as decimal(18, 2)) as amount,
    case
        when project_status = 'stopped' then '已停工或终止'
        when poor_person_count is null then '未填受益帮扶对象'
    end as excluded_because
from year_projects
