-- Jobs, once for each year that they touch.
select
    *,
    cast(
        unnest(generate_series(year(started_on), greatest(year(started_on), year(last_day))))
        as integer
    ) as work_year
from work_spells
