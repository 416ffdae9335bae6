-- The published indicators that such a question hangs on.
insert into doubt_touches
select distinct
    doubts.doubt_id, cast(? as bigint), years.pairing_id, years.plan_year, 'indicator',
    years.indicator, years.side, null
from assess.doubts as doubts
inner join star.bridge_pairing_closure as closure on closure.pairing_id = doubts.pairing_id
inner join assess.indicator_years as years
    on years.pairing_id = closure.ancestor_pairing_id
    and years.plan_year >= doubts.plan_year
where doubts.doubt_id = ? and years.indicator in (${codes})
