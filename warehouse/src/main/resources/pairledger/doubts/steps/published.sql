-- Published figures of a doubted pairing's years, and of the pairings above it.
select distinct years.pairing_id, years.plan_year, years.indicator, years.side
from assess.indicator_years as years
inner join star.bridge_pairing_closure as closure
    on years.pairing_id = closure.ancestor_pairing_id
inner join assess.doubts as doubts
    on closure.pairing_id = doubts.pairing_id and years.plan_year >= doubts.plan_year
order by all
