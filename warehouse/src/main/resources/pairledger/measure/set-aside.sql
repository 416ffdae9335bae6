-- Rows that wait for a person's word.
create or replace temp table measure_set_aside as
select fact_id, min(doubted_because) as because
from assess.doubted_facts
where is_set_aside ${unless_verified}
group by fact_id
