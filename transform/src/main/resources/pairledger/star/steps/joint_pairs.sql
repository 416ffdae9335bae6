-- joint_pairs
-- what: statements of both sides that may speak of one event: the same kind and acting side, at most three days apart, or
-- decided on by somebody; days are counted from 1970
-- key: donor_fact, recipient_fact
-- reads: events_told, joint_decisions
-- matched: joint_numbers
with
donors as (select * from events_told where reporting_side = 'D'),

recipients as (select * from events_told where reporting_side = 'R'),

alike as (
    select
        donor.pairing_id,
        donor.plan_year,
        abs(cast(donor.event_date - recipient.event_date as int)) as days,
        least(donor.event_date, recipient.event_date) as day,
        donor.fact_id as donor_fact,
        recipient.fact_id as recipient_fact,
        donor.statement as donor_statement,
        recipient.statement as recipient_statement,
        donor.known_from as donor_from,
        donor.known_to as donor_to,
        recipient.known_from as recipient_from,
        recipient.known_to as recipient_to
    from donors donor
    join recipients recipient
        on recipient.pairing_id = donor.pairing_id
        and recipient.plan_year = donor.plan_year
        and recipient.event_kind = donor.event_kind
        and recipient.acting_side = donor.acting_side
    left join joint_decisions decision
        on decision.fact_id_a = donor.fact_id and decision.fact_id_b = recipient.fact_id
    where decision.is_same is null
),

decided as (
    select
        donor.pairing_id,
        donor.plan_year,
        -1 as days,
        least(donor.event_date, recipient.event_date) as day,
        donor.fact_id as donor_fact,
        recipient.fact_id as recipient_fact,
        donor.statement as donor_statement,
        recipient.statement as recipient_statement,
        donor.known_from as donor_from,
        donor.known_to as donor_to,
        recipient.known_from as recipient_from,
        recipient.known_to as recipient_to
    from joint_decisions decision
    join donors donor on donor.fact_id = decision.fact_id_a
    join recipients recipient
        on recipient.fact_id = decision.fact_id_b
        and recipient.pairing_id = donor.pairing_id
        and recipient.plan_year = donor.plan_year
    where decision.is_same
),

both_ways as (
    select * from alike where days <= 3
    union all
    select * from decided
)

select
    pairing_id,
    plan_year,
    days,
    cast(day - date '1970-01-01' as int) as day,
    donor_fact,
    recipient_fact,
    donor_statement,
    recipient_statement,
    cast(donor_from - date '1970-01-01' as int) as donor_from,
    cast(donor_to - date '1970-01-01' as int) as donor_to,
    cast(recipient_from - date '1970-01-01' as int) as recipient_from,
    cast(recipient_to - date '1970-01-01' as int) as recipient_to
from both_ways
where coalesce(donor_from < recipient_to, true) and coalesce(recipient_from < donor_to, true)
