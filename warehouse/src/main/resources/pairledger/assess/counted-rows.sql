-- Rows that count, of targets all of whose rows are listed, of pairings without lower ones.
select trace.pairing_id, trace.plan_year, trace.target_id, trace.trace_no, trace.unit_key,
    trace.own_amount
from assess.score_trace as trace
where trace.is_counted
    and trace.pairing_id not in (
        select ancestor_pairing_id from star.bridge_pairing_closure where distance > 0
    )
    and (trace.pairing_id, trace.plan_year, trace.target_id) not in (
        select (pairing_id, plan_year, target_id) from assess.score_trace
        where fact_id is null
    )
order by trace.pairing_id, trace.plan_year, trace.target_id, trace.trace_no
