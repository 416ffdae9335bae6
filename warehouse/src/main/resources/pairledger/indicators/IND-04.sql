-- code: IND-04
-- name: {车间}数
-- name_en: Workshops
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 个
-- measure: distinct
-- timing: stock
-- sides: R, J
-- relations: workshop_lives
-- definition: 截至统计日在营的{车间}数，自认定之日起计入，停产之日起不再计。
select *
from workshop_lives
