-- code: LAB-13
-- name: 到东部职校就读{帮扶学生}
-- name_en: Students in eastern schools
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: stock
-- sides: R, J
-- relations: students
-- params: east_scope=donor_province|eastern_provinces, people=poor|all
-- definition: 截至统计日在东部职业院校就读的{帮扶学生}，同一人只计1人，毕业后不再计。
select
    *,
    enrolled_on as counts_from,
    graduated_on as counts_to
from students
