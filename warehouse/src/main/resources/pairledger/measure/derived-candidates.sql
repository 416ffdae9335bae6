-- What a derived request rests on; the year before is not shown again.
insert into measured_candidates
select
    parts.request_no,
    rows_of.pairing_id,
    rows_of.fact_id,
    case when parts.part_role = 'num' then 'num' else 'den' end,
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
where parts.part_role not in ('base', 'each')
