-- Rows of figures that were measured.
insert into figure_rows
select
    ?, asked.figure, rows_of.fact_id, rows_of.role, rows_of.unit_key, rows_of.distinct_key,
    rows_of.counts_from, rows_of.counts_to, rows_of.amount, rows_of.excluded_because
from measured_candidates as rows_of
inner join figure_requests as asked on asked.request_no = rows_of.request_no
