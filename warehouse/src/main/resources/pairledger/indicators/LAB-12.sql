-- code: LAB-12
-- name: 公益岗位安置{帮扶对象}
-- name_en: Public-post holders
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: stock
-- sides: R, J
-- params: people=poor|all
-- definition: 截至统计日在岗的公益性岗位{帮扶对象}，同一人只计1人。
select
    *,
    person_key as distinct_key,
    started_on as counts_from,
    ended_on + 1 as counts_to,
    case
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from star.fct_public_posts
