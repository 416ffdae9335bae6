-- code: IND-04
-- name: 扶贫车间数
-- name_en: Workshops
-- category: 产业协作
-- assessment_category: 产业合作
-- unit: 个
-- measure: distinct
-- timing: stock
-- sides: R, J
-- definition: 截至统计日在营的扶贫（帮扶）车间数，自认定之日起计入，停产之日起不再计。
with
workshops as (
    select
        *,
        coalesce(
            stopped_on,
            case when workshop_state = 'stopped' then coalesce(stated_on, known_from) end
        ) as closed_on
    from star.fct_workshops
)
select
    pairing_id,
    cast(null as varchar) as acting_side,
    reporting_side as reported_by,
    'num' as role,
    cast(null as varchar) as unit_key,
    workshop_key as distinct_key,
    recognised_on as counts_from,
    closed_on as counts_to,
    cast(null as decimal(18, 2)) as amount,
    known_from,
    known_to,
    fact_id,
    cast(null as varchar) as excluded_because
from workshops
