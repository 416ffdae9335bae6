-- fct_pairing_agreements
-- what: which unit is paired with which, and what they agreed; units with codes, or named by their counties,
-- are the same two in every pairing
-- key: fact_id
-- reads: told_pairing_agreement, place_names_any
-- keeps: pairing_agreement
select
    hash63('fct_pairing_agreements|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.pair_level,
    case
        when donor.place_code is not null and recipient.place_code is not null
        then coalesce(told.pair_level, '') || '|' || donor.place_code || '|' || recipient.place_code
        when widely_named(told.donor_unit, told.wide_names) is not null
            and widely_named(told.recipient_unit, told.wide_names) is not null
        then coalesce(told.pair_level, '')
            || '|' || coalesce(place_key(text_key(told.donor_unit)), '')
            || '|' || coalesce(place_key(text_key(told.recipient_unit)), '')
        else told.pairing_id
            || '|' || coalesce(told.pair_level, '')
            || '|' || coalesce(place_key(text_key(told.donor_unit)), '')
            || '|' || coalesce(place_key(text_key(told.recipient_unit)), '')
    end as pair_key,
    told.donor_unit,
    donor.place_code as donor_unit_code,
    told.recipient_unit,
    recipient.place_code as recipient_unit_code,
    told.signed_on,
    told.term_to,
    told.agreement_no,
    told.year_task,
    told.task_state,
    told.done_on,
    told.aid_yuan,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_pairing_agreement told
left join place_names_any donor
    on donor.of_pairing = told.pairing_id
    and donor.of_year = told.plan_year
    and donor.of_role = 'D'
    and donor.place_key = place_key(told.donor_unit)
left join place_names_any recipient
    on recipient.of_pairing = told.pairing_id
    and recipient.of_year = told.plan_year
    and recipient.of_role = 'R'
    and recipient.place_key = place_key(told.recipient_unit)
