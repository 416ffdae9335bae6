-- code: LAB-01
-- name: 新增转移到东部就业{帮扶对象}
-- name_en: Newly employed in the east
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: R, J
-- relations: work_spells, work_in_east
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, people=poor|all
-- definition: 当年首次到东部就业的{帮扶对象}，以有记录以来第一次到东部就业的开始日期计入，同一人只计1人；首个有数年份之前的经历无从得知。
select
    * replace (
        case
            when excluded_because is not null then excluded_because
            when started_on > first_started_on then '此前已在东部就业'
        end as excluded_because
    )
from work_in_east
