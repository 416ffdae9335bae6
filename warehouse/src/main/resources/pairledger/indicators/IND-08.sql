-- code: IND-08
-- name: {消费协作}带动{帮扶对象}
-- name_en: Poor people helped by sales
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 人
-- measure: sum
-- timing: flow
-- sides: J
-- definition: {消费协作}带动的{帮扶对象}，逐笔相加，同一人可能重复。
select
    *,
    sold_on as counts_from,
    cast(poor_person_count as decimal(18, 2)) as amount,
    case
        when poor_person_count is null then '未填带动帮扶对象'
    end as excluded_because
from star.fct_consumption_sales
