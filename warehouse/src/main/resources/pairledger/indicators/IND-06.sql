-- code: IND-06
-- name: 车间吸纳{帮扶对象}
-- name_en: Poor workers in workshops
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 人
-- measure: sum
-- timing: stock
-- sides: R, J
-- relations: said_of_workshops as statements, states
-- definition: 在营{车间}吸纳的{帮扶对象}，逐车间相加，同一车间以最近一期报表为准。
select
    *,
    workshop_key as distinct_key,
    case
        when prior_said_on is null then recognised_on
        else greatest(recognised_on, said_on)
    end as counts_from,
    least(
        state_to,
        stopped_on,
        case when workshop_state = 'stopped' then said_on end
    ) as counts_to,
    cast(poor_worker_count as decimal(18, 2)) as amount,
    case
        when poor_worker_count is null then '未填吸纳帮扶对象'
    end as excluded_because
from states
