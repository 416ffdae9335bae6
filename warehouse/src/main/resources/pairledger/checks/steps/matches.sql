-- The n-th telling of one side meets the n-th of the other side under the same key.
insert into assess.side_matches
with told as (
${rows}
),
numbered as (
    select
        told.*,
        row_number() over (
            partition by pairing_id, plan_year, reporting_side, match_key
            order by day, fact_id
        ) as turn
    from told
),
donor as (select * from numbered where reporting_side = 'D'),
recipient as (select * from numbered where reporting_side = 'R')
select
    ${topic},
    coalesce(donor.pairing_id, recipient.pairing_id),
    coalesce(donor.plan_year, recipient.plan_year),
    row_number() over (
        partition by
            coalesce(donor.pairing_id, recipient.pairing_id),
            coalesce(donor.plan_year, recipient.plan_year)
        order by
            coalesce(donor.day, recipient.day), coalesce(donor.fact_id, recipient.fact_id)
    )::integer,
    case
        when recipient.fact_id is null then '仅帮扶方'
        when donor.fact_id is null then '仅受援方'
        else '双方一致'
    end,
    donor.day, donor.amount, donor.fact_id,
    recipient.day, recipient.amount, recipient.fact_id,
    ${unit}
from donor
full join recipient
    on
        donor.pairing_id = recipient.pairing_id
        and donor.plan_year = recipient.plan_year
        and donor.match_key = recipient.match_key
        and donor.turn = recipient.turn
