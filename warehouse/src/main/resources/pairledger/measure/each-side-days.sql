-- 双方各自: on every day the side stands that is farther from what is asked. Ratios are compared by multiplication.
insert into measured_days
with
sides as (
    select
        parts.request_no,
        parts.part_no,
        requests.is_ratio,
        requests.comparator,
        requests.threshold
    from measure_parts as parts
    inner join measure_requests as requests
        on requests.request_no = parts.request_no
    where parts.part_role = 'each'
),
changes as (
    select
        sides.request_no,
        sides.part_no,
        days.day,
        sum(days.num) as num,
        sum(days.den) as den
    from sides
    inner join measured_days as days
        on days.request_no = sides.part_no
    where days.day is not null
    group by sides.request_no, sides.part_no, days.day
),
dates as (
    select distinct request_no, day from changes
),
levels as (
    select
        sides.*,
        dates.day,
        sum(coalesce(changes.num, 0)) over up_to_day as num,
        sum(coalesce(changes.den, 0)) over up_to_day as den
    from sides
    inner join dates
        on dates.request_no = sides.request_no
    left join changes
        on changes.part_no = sides.part_no
        and changes.day = dates.day
    window up_to_day as (partition by sides.part_no order by dates.day)
),
beside as (
    select
        one.*,
        other.num as other_num,
        other.den as other_den,
        case when one.is_ratio then one.den else 1 end as one_base,
        case when one.is_ratio then other.den else 1 end as other_base
    from levels as one
    inner join levels as other
        on other.request_no = one.request_no
        and other.day = one.day
        and other.part_no > one.part_no
),
chosen as (
    select
        beside.*,
        case
            when one_base <= 0 then true
            when other_base <= 0 then false
            when comparator in ('<=', '<') then num * other_base >= other_num * one_base
            when comparator = '=' and threshold is not null
                then abs(num - threshold * one_base) * other_base
                    >= abs(other_num - threshold * other_base) * one_base
            else num * other_base <= other_num * one_base
        end as is_first
    from beside
),
farther as (
    select
        request_no,
        day,
        case when is_first then num else other_num end as num,
        case when is_first then den else other_den end as den
    from chosen
)
select
    request_no,
    day,
    num - lag(num, 1, 0) over each_line,
    den - lag(den, 1, 0) over each_line
from farther
window each_line as (partition by request_no order by day)
union all
select sides.request_no, null, sum(days.num), sum(days.den)
from sides
inner join measured_days as days
    on days.request_no = sides.part_no
where days.day is null
group by sides.request_no
