-- events_told
-- what: meetings and visits as told, whose deed each is, and one number for what a side says in the same words in several
-- ledgers, row by row
-- key: row_address
-- reads: told_exchange_event, place_names_any
with acted as (
    select
        told.*,
        hash63('fct_exchange_events|' || told.row_address) as fact_id,
        case
            when told.event_kind in ('joint_meeting', 'progress_meeting') then 'J'
            when told.event_kind in ('standing_committee', 'executive_meeting', 'leading_group')
            then coalesce(
                one_side_named(told.host, told.donor_names, told.recipient_names),
                told.reporting_side)
            else coalesce(
                side_going(told.direction, told.reporting_side),
                one_side_named(told.visiting_unit, told.donor_names, told.recipient_names),
                other_side(one_side_named(told.host_unit, told.donor_names, told.recipient_names)),
                other_side(one_side_named(told.place, told.donor_names, told.recipient_names)),
                told.reporting_side)
        end as acting_side
    from told_exchange_event told
),

counted as (
    select
        acted.*,
        row_number() over (
            partition by
                pairing_id, plan_year, reporting_side, event_kind, acting_side, event_date,
                topic, visiting_unit, host_unit, place, source_file
            order by source_sheet, source_table, source_row) as copy
    from acted
)

select
    told.*,
    min(fact_id) over (
        partition by
            pairing_id, plan_year, reporting_side, event_kind, acting_side, event_date,
            topic, visiting_unit, host_unit, place, copy) as statement,
    visitor.place_code as visiting_region_code
from counted told
left join place_names_any visitor
    on visitor.of_pairing = told.pairing_id
    and visitor.of_year = told.plan_year
    and visitor.of_role = told.acting_side
    and visitor.place_key = place_key(told.visiting_unit)
