-- What the changes of each month come to.
select
    requests.request_no,
    windows.last_day as window_end,
    last_day(days.day) as month_end,
    cast(sum(days.num) as decimal(38, 2)) as num,
    cast(sum(days.den) as decimal(38, 2)) as den
from measure_requests as requests
inner join measure_windows as windows
    on windows.window_no = requests.window_no
left join measured_days as days
    on days.request_no = requests.request_no
    and days.day is not null
where requests.is_answered
group by requests.request_no, windows.last_day, last_day(days.day)
order by requests.request_no, month_end
