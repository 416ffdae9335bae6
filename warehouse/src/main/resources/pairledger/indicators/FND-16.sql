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
-- definition: 当年项目台账中已完工项目占全部项目的比例，停工或终止的不计。
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    project_key as distinct_key,
    greatest(
        coalesce(
            completed_on,
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31))
        ),
        make_date(plan_year, 1, 1)
    ) as counts_from,
    make_date(plan_year + 1, 1, 1) as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when project_status = 'stopped' then '已停工或终止'
    end as excluded_because
from star.fct_projects
where completed_on is not null or project_status in ('completed')
union all
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'den' as role,
    cast(null as varchar) as unit_key,
    project_key as distinct_key,
    greatest(
        coalesce(
            stocked_on,
            started_on,
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31))
        ),
        make_date(plan_year, 1, 1)
    ) as counts_from,
    make_date(plan_year + 1, 1, 1) as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    case
        when project_status = 'stopped' then '已停工或终止'
    end as excluded_because
from star.fct_projects
