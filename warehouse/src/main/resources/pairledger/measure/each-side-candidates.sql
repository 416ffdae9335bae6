-- 双方各自: both sides' rows are the rows behind it; a row of no side in particular is a row of each, and is listed once.
insert into measured_candidates
select distinct
    parts.request_no,
    rows_of.pairing_id,
    rows_of.fact_id,
    rows_of.role,
    rows_of.acting_side,
    rows_of.reported_by,
    rows_of.unit_key,
    rows_of.distinct_key,
    rows_of.counts_from,
    rows_of.counts_to,
    rows_of.amount,
    rows_of.excluded_because
from measure_parts as parts
inner join measured_candidates as rows_of
    on rows_of.request_no = parts.part_no
where parts.part_role = 'each'
