-- code: K04
-- name: 一条记录大于所在表列合计
-- advice: 核对这一行和表中的合计
with totals as (
    select
        source_file,
        source_sheet,
        field_name,
        try_cast(max(stated) as decimal(24, 2)) as stated
    from star.fct_control_totals
    group by source_file, source_sheet, field_name
)
select
    amounts.pairing_id,
    amounts.plan_year,
    amounts.fact_id,
    amounts.value,
    coalesce(amounts.value > getvariable('hard') * totals.stated, false) as is_hard,
    amounts.label || doubt_shown(amounts.value) || amounts.unit
    || '，所在表列合计才' || doubt_shown(totals.stated) || amounts.unit as found
from doubt_amounts as amounts
inner join totals
    on
        amounts.source_file = totals.source_file
        and amounts.source_sheet = totals.source_sheet
        and amounts.field_name in (totals.field_name, totals.field_name || '_yuan')
where
    amounts.known_to is null
    and totals.stated > 0
    and amounts.value > getvariable('soft') * totals.stated
