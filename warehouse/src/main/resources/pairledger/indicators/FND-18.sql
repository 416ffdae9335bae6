-- code: FND-18
-- name: 入库项目数
-- name_en: Projects in the library
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: 个
-- measure: distinct
-- timing: flow
-- sides: R, J
-- relations: year_projects
-- definition: 当年列入项目库的协作项目数，按入库日期计入，上年提前入库的自年初计入。
with
stocked as (
    select
        *,
        greatest(
            coalesce(stocked_on, least(known_from, make_date(plan_year, 12, 31))), year_from
        ) as stocked_from
    from year_projects
)
select
    * replace (
        stocked_from as counts_from,
        case
            when stocked_from < next_year_from then told_again_on
            else next_year_from
        end as counts_to
    ),
    project_key as distinct_key,
    case
        when stocked_on is null then '未填入库时间'
    end as excluded_because
from stocked
