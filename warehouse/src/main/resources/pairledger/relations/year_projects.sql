-- Projects, each in the year of its ledger: from the day it was listed or begun, to the year's end.
select
    *,
    greatest(
        coalesce(
            stocked_on,
            started_on,
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31))
        ),
        make_date(plan_year, 1, 1)
    ) as counts_from,
    make_date(plan_year + 1, 1, 1) as counts_to
from star.fct_projects
