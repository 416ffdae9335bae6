-- What each unit of these targets came to.
select asked.place, units.unit_key, units.value,
    coalesce(sum(trace.row_count) filter (where trace.is_counted), 0),
    coalesce(sum(trace.row_count) filter (where not trace.is_counted), 0)
from unit_targets as asked
inner join measured_units as units
    on units.request_no = asked.request_no
left join assess.score_trace as trace
    on trace.pairing_id = asked.pairing_id
    and trace.plan_year = asked.plan_year
    and trace.target_id = asked.target_id
    and trace.unit_key = units.unit_key
group by asked.place, units.unit_key, units.value
order by asked.place, units.unit_key, units.value
