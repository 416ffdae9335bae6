-- Targets; their rows stand where the trace of the assessment left them.
insert into doubt_touches
select distinct
    facts.doubt_id, facts.fact_id, traced.pairing_id, traced.plan_year, 'target',
    traced.target_id, '', traced.item_no
from measured_candidates as candidates
inner join traced on candidates.request_no = traced.request_no
inner join assess.doubted_facts as facts on candidates.fact_id = facts.fact_id
where candidates.excluded_because is null or facts.is_set_aside
