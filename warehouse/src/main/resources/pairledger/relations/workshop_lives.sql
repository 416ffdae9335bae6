-- Workshops from the day they were recognised until they stopped.
select
    *,
    workshop_key as distinct_key,
    recognised_on as counts_from,
    coalesce(
        stopped_on,
        case when workshop_state = 'stopped' then coalesce(stated_on, known_from) end
    ) as counts_to
from star.fct_workshops
