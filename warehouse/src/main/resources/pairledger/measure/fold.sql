-- One statement for all indicators of one kind: candidates of all requests in, changes of a day out. No division; a
-- line without a day carries the rows counted and not counted.
insert into measured_days
with
${placed}
${deltas}
${folded}
union all
select
    request_no,
    null as day,
    count(*) filter (where not is_excluded and day_to > last_day),
    count(*) filter (where is_excluded or day_to <= last_day)
from placed
where not knowledge_grows
group by request_no
