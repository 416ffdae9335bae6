-- Targets whose rows are not all listed, or that take rows of lower pairings.
select distinct pairing_id, plan_year, target_id from assess.score_trace where fact_id is null
union
select distinct ancestor_pairing_id, plan_year, target_id
from star.bridge_pairing_closure
inner join assess.target_results on ancestor_pairing_id = target_results.pairing_id
where distance > 0
