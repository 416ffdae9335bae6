-- code: FND-10
-- name: 两不愁三保障资金占比
-- name_en: Share for basic needs
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: %
-- counts_in: 元
-- measure: sum
-- timing: flow
-- form: ratio
-- percent: yes
-- sides: J
-- relations: year_projects
-- definition: 当年项目的协作资金中用于两不愁三保障类项目的比例。
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    project_key as distinct_key,
    counts_from,
    counts_to,
    aid_total_yuan as amount,
    known_from,
    known_to,
    fact_id,
    case
        when project_status = 'stopped' then '已停工或终止'
        when aid_total_yuan is null then '未填协作资金'
        when project_class is null then '未填项目类别'
        when project_class <> 'basic_needs' then '不是两不愁三保障类项目'
    end as excluded_because
from year_projects
union all
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'den' as role,
    cast(null as varchar) as unit_key,
    project_key as distinct_key,
    counts_from,
    counts_to,
    aid_total_yuan as amount,
    known_from,
    known_to,
    fact_id,
    case
        when project_status = 'stopped' then '已停工或终止'
        when aid_total_yuan is null then '未填协作资金'
    end as excluded_because
from year_projects
