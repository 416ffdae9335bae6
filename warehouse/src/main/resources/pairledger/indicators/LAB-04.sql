-- code: LAB-04
-- name: 其他地区就业{帮扶对象}
-- name_en: Employed elsewhere
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: overlap
-- sides: R, J
-- relations: work_spells, work_years, work_classes, work_away
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, people=poor|all
-- definition: 当年在东部口径范围和受援方所在省以外就业的{帮扶对象}，一人只归一类，以最近一次务工的去向为准，同日开始的以时间最长的为准。
select *
from work_away
where work_class in ('elsewhere', 'unknown')
