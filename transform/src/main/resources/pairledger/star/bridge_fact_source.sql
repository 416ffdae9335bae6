-- bridge_fact_source
-- what: where the other side, or another pairing, tells the event
-- key: fact_id, source_file, source_sheet, source_row
-- reads: fct_exchange_events, joint_decisions
select
    event.fact_id,
    other.source_file,
    other.source_sheet,
    other.source_row,
    case
        when decision.is_same then 'decided'
        when event.pairing_id = other.pairing_id then 'same_kind_within_three_days'
        else 'same_words_in_another_pairing'
    end as match_rule
from fct_exchange_events event
join fct_exchange_events other
    on other.joint_event_id = event.joint_event_id
    and (other.pairing_id <> event.pairing_id or other.reporting_side <> event.reporting_side)
left join joint_decisions decision
    on decision.fact_id_a = event.fact_id and decision.fact_id_b = other.fact_id
