-- What each unit of a universe comes to at the end of a request's window, as the fold has it before it takes the least
-- of them or counts those that have any; a unit without a row has zero.
insert into measured_units
with
${placed}
${deltas}
${asked_units}
select
    asked_units.request_no,
    asked_units.unit_key,
    coalesce(sum(unit_days.delta), 0)
from asked_units
left join unit_days
    on unit_days.request_no = asked_units.request_no
    and unit_days.unit_key = asked_units.unit_key
    and unit_days.day <= asked_units.last_day
group by asked_units.request_no, asked_units.unit_key
