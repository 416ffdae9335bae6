-- code: PAI-06
-- name: 结对协议事项完成率
-- name_en: Agreement items done
-- category: 携手奔小康
-- assessment_category: 携手奔小康
-- unit: %
-- measure: count
-- timing: flow
-- form: ratio
-- percent: yes
-- sides: J
-- params: levels=all|county|town|village|school|hospital|enterprise|society|disabled_federation
-- definition: 结对协议当年事项中已完成的比例，可按层级分别计算。
select
    *,
    pair_key || ':' || plan_year || ':' || year_task as distinct_key,
    greatest(
        coalesce(done_on, least(known_from, make_date(plan_year, 12, 31))),
        make_date(plan_year, 1, 1)
    ) as counts_from,
    case
        when task_state is distinct from 'done' then '事项尚未完成'
    end as excluded_because
from star.fct_pairing_agreements
where year_task is not null
    and (getvariable('p_levels') = 'all' or pair_level = getvariable('p_levels'))
union all by name
select
    *,
    'den' as role,
    pair_key || ':' || plan_year || ':' || year_task as distinct_key,
    greatest(
        coalesce(signed_on, make_date(plan_year, 1, 1)),
        make_date(plan_year, 1, 1)
    ) as counts_from
from star.fct_pairing_agreements
where year_task is not null
    and (getvariable('p_levels') = 'all' or pair_level = getvariable('p_levels'))
