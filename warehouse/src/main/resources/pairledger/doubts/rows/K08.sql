-- code: K08
-- name: 其中数大于总数
-- advice: 核对同一行的总数和其中数
select
    amounts.pairing_id,
    amounts.plan_year,
    amounts.fact_id,
    amounts.value,
    coalesce(amounts.whole > 0 and amounts.value > getvariable('hard') * amounts.whole, false) as is_hard,
    amounts.label || doubt_shown(amounts.value) || amounts.unit
    || '，同一行的' || amounts.whole_label || '才' || doubt_shown(amounts.whole) || amounts.unit as found
from doubt_amounts as amounts
where amounts.known_to is null and amounts.value > getvariable('soft') * amounts.whole
