-- code: LAB-21
-- name: 本年输送到东部就业{帮扶对象}
-- name_en: Sent east this year
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: R, J
-- relations: work_spells, work_in_east
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, people=poor|all
-- definition: 当年新上岗到东部就业的{帮扶对象}，不论此前是否到过东部，同一人只计1人。
select *
from work_in_east
