-- code: K10
-- name: 完成值与目标值相差悬殊
-- advice: 核对台账的数值和单位，无误的请答复属实
select
    results.pairing_id,
    results.plan_year,
    'target' as figure_kind,
    results.target_id as figure_ref,
    '' as side,
    results.indicator,
    results.item_no,
    results.actual_value as value,
    '完成值' || doubt_shown(results.actual_value) || results.unit
    || '，目标值' || doubt_shown(results.target_value) || results.unit as found
from assess.target_results as results
where
    results.comparator in ('>=', '>', '=')
    and results.target_value >= getvariable('floor')
    and results.actual_value > 0
    and (
        results.actual_value >= getvariable('soft') * try_cast(results.target_value as decimal(24, 6))
        or (
            -- so little of it is as strange as so much, once it should be there
            results.status <> '进行中'
            and try_cast(results.actual_value as decimal(20, 6)) * try_cast(getvariable('soft') * getvariable('soft') as decimal(18, 4))
            <= results.target_value
        )
    )
