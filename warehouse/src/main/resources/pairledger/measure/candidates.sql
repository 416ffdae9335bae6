-- The rows behind the first request.
select *
from measured_candidates
where request_no = 1
order by excluded_because is not null, counts_from, fact_id, role
