-- Changes of a day of derived requests, out of those of their parts.
insert into measured_days
select
    parts.request_no,
    case
        when parts.part_role = 'base' then cast(days.day + interval 1 year as date)
        else days.day
    end,
    case
        when parts.part_role = 'num' then days.num
        when parts.part_role = 'base' then -days.num
        else 0
    end,
    case when parts.part_role in ('den', 'base') then days.num else 0 end
from measure_parts as parts
inner join measured_days as days
    on days.request_no = parts.part_no
where days.day is not null and parts.part_role <> 'each'
union all
select parts.request_no, null, days.num, days.den
from measure_parts as parts
inner join measured_days as days
    on days.request_no = parts.part_no
where days.day is null and parts.part_role = 'num'
