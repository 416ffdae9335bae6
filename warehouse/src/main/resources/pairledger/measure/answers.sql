-- Sums up to a day, and the days on which a bar is reached and held.
with
asked as (
    select
        requests.request_no,
        requests.is_ratio,
        requests.comparator,
        requests.threshold,
        requests.deadline,
        windows.window_from,
        windows.last_day,
        requests.deadline <= windows.as_of as is_due
    from measure_requests as requests
    inner join measure_windows as windows
        on windows.window_no = requests.window_no
    where requests.is_answered
),
sums as (
    select
        days.request_no,
        sum(days.num) filter (where days.day is not null) as num,
        sum(days.den) filter (where days.day is not null) as den,
        sum(days.num) filter (where days.day <= asked.deadline) as num_due,
        sum(days.den) filter (where days.day <= asked.deadline) as den_due,
        sum(days.num) filter (where days.day is null) as evidence,
        sum(days.den) filter (where days.day is null) as excluded
    from measured_days as days
    inner join asked
        on asked.request_no = days.request_no
    group by days.request_no
),
barred as (
    select * from asked where threshold is not null and window_from <= last_day
),
changes as (
    select days.request_no, days.day, days.num, days.den
    from measured_days as days
    inner join barred
        on barred.request_no = days.request_no
    where days.day is not null
    union all
    select request_no, window_from, 0, 0 from barred
),
running as (
    select
        request_no,
        day,
        sum(num) over up_to_day as num,
        sum(den) over up_to_day as den
    from changes
    window up_to_day as (partition by request_no order by day)
),
firsts as (
    select running.request_no, min(running.day) as first_day
    from running
    inner join barred
        on barred.request_no = running.request_no
    where ${first_holds}
    group by running.request_no
)
select
    cast(sums.num as decimal(38, 2)) as num,
    cast(sums.den as decimal(38, 2)) as den,
    cast(sums.num_due as decimal(38, 2)) as num_due,
    cast(sums.den_due as decimal(38, 2)) as den_due,
    firsts.first_day,
    ${holds_now} as holds_now,
    ${holds_due} as holds_due,
    asked.is_due,
    cast(sums.evidence as bigint) as evidence,
    cast(sums.excluded as bigint) as excluded
from asked
left join sums
    on sums.request_no = asked.request_no
left join firsts
    on firsts.request_no = asked.request_no
order by asked.request_no
