-- Changes of a day of all published lines.
insert into assess.indicator_days
select
    lines.pairing_id,
    lines.plan_year,
    lines.indicator,
    lines.side,
    days.day,
    sum(days.num),
    sum(days.den)
from measure_lines as lines
inner join measured_days as days
    on days.request_no = lines.request_no
where not lines.is_then and days.day is not null
group by lines.pairing_id, lines.plan_year, lines.indicator, lines.side, days.day
having sum(days.num) <> 0 or sum(days.den) <> 0
order by lines.pairing_id, lines.plan_year, lines.indicator, lines.side, days.day
