-- code: IND-03
-- name: 企业带动{帮扶对象}数
-- name_en: Poor people helped by firms
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 人
-- measure: sum
-- timing: flow
-- sides: J
-- relations: said_of_firms as statements, states
-- definition: 落地企业吸纳就业与利益联结的{帮扶对象}之和，同一企业以最近一期报表为准。
select
    *,
    pairing_id || ':' || firm_key as distinct_key,
    said_on as counts_from,
    coalesce(state_to, said_again_on) as counts_to,
    cast(
        coalesce(poor_worker_count, 0) + coalesce(linked_person_count, 0) as decimal(18, 2)
    ) as amount,
    case
        when poor_worker_count is null and linked_person_count is null then '未填带动帮扶对象'
    end as excluded_because
from states
