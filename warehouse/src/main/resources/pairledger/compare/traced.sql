-- Rows of targets, as the trace of an edition has them.
insert into figure_rows
select
    ${name}, asked.figure, trace.fact_id, null, trace.unit_key, null, trace.counts_from,
    trace.counts_to, trace.amount, trace.excluded_because
from asked_figures as asked
inner join ${edition}.assess.score_trace as trace
    on trace.pairing_id = asked.pairing_id
    and trace.plan_year = asked.plan_year
    and trace.target_id = asked.ref
where asked.subject = '任务' and trace.fact_id is not null
