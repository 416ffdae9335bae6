-- The targets that such a question hangs on.
insert into doubt_touches
select distinct
    doubts.doubt_id, cast(? as bigint), results.pairing_id, results.plan_year, 'target',
    results.target_id, '', results.item_no
from assess.doubts as doubts
inner join star.bridge_pairing_closure as closure on closure.pairing_id = doubts.pairing_id
inner join assess.target_results as results
    on results.pairing_id = closure.ancestor_pairing_id
    and results.plan_year >= doubts.plan_year
where doubts.doubt_id = ? and results.indicator in (${codes})
