-- code: LAB-14
-- name: 东部职校毕业{帮扶学生}就业数
-- name_en: Graduates employed
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: R, J
-- relations: students
-- params: east_scope=donor_province|eastern_provinces, people=poor|all
-- definition: 在东部职业院校就读的{帮扶学生}毕业后已就业的人数，自就业之日起计入，没有就业日期的自毕业之日起计入。
select
    * replace (
        case
            when excluded_because is not null then excluded_because
            when not is_employed then '毕业后未就业'
        end as excluded_because
    ),
    greatest(graduated_on, coalesce(employed_on, graduated_on)) as counts_from
from students
where graduated_on is not null
