-- code: K07
-- name: 与同一单位前一次所报相差悬殊
-- advice: 核对前后两次所报，无误的请答复属实
with told as (
    select
        amounts.*,
        lag(amounts.value) over by_time as before,
        lag(amounts.source_file) over by_time as file_before
    from doubt_amounts as amounts
    where amounts.thing_key is not null and amounts.value > 0
    window by_time as (
        partition by amounts.pairing_id, amounts.reporting_side, amounts.family, amounts.thing_key
        order by amounts.known_from, amounts.plan_year, amounts.fact_id
    )
)
select
    told.pairing_id,
    told.plan_year,
    told.fact_id,
    told.value,
    coalesce(told.value >= getvariable('hard') * told.before, false) as is_hard,
    told.label || doubt_shown(told.value) || told.unit
    || '，同一单位对同一事项前一次所报为' || doubt_shown(told.before) || told.unit as found
from told
where
    told.known_to is null
    and told.source_file <> told.file_before
    and (
        told.value >= getvariable('soft') * told.before
        or told.before >= getvariable('soft') * told.value
    )
