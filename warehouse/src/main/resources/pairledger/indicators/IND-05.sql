-- code: IND-05
-- name: {车间}乡镇覆盖数
-- name_en: Townships with a workshop
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 个
-- measure: count
-- timing: stock
-- fold: covered
-- universe: townships
-- sides: R, J
-- relations: workshop_lives
-- definition: 截至统计日有在营{车间}的乡镇数，乡镇名单取自行政区划。
select
    *,
    township_code as unit_key,
    case
        when township_code is null then '未填所在乡镇'
    end as excluded_because
from workshop_lives
