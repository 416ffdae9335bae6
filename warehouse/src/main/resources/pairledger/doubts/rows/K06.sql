-- code: K06
-- name: 一笔金额超过一个县一年的财力
-- advice: 核对金额和单位（元、万元），无误的请答复属实
select
    amounts.pairing_id,
    amounts.plan_year,
    amounts.fact_id,
    amounts.value,
    coalesce(amounts.value >= getvariable('hard') * getvariable('floor'), false) as is_hard,
    amounts.label || doubt_shown(amounts.value) || '元，超过一个县一年财力的通常规模（'
    || doubt_shown(getvariable('floor')) || '元）' as found
from doubt_amounts as amounts
where
    amounts.known_to is null
    and amounts.unit = '元'
    and amounts.value >= getvariable('soft') * getvariable('floor')
