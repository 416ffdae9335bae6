-- Fold all: what is told is added up.
select
    request_no,
    day,
    sum(case when role = 'num' then delta else 0 end) as num,
    sum(case when role = 'den' then delta else 0 end) as den
from deltas
group by request_no, day
