-- code: FND-06
-- name: 帮扶项目数
-- name_en: Projects
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: 个
-- measure: distinct
-- timing: flow
-- sides: J
-- relations: year_projects, standing_projects
-- definition: 列入当年项目台账的协作项目数，同一项目只计1个，停工或终止的不计。
select *
from standing_projects
