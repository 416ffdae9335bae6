-- code: IND-15
-- name: 项目提供搬迁户岗位数
-- name_en: Posts for relocated households
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 个
-- measure: sum
-- timing: flow
-- sides: R, J
-- relations: year_projects, said_of_projects as statements, states, project_states
-- definition: 当年项目为易地搬迁户提供的就业岗位数，逐项目相加，同一项目以最近一期报表为准。
select
    *,
    cast(relocated_post_count as decimal(18, 2)) as amount,
    case
        when project_status = 'stopped' then '已停工或终止'
        when relocated_post_count is null then '未填搬迁户岗位'
    end as excluded_because
from project_states
