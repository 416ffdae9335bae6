-- What the ledgers say of workshops, inside their year.
select
    *,
    workshop_key as thing_key,
    greatest(
        least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31)),
        make_date(plan_year, 1, 1)
    ) as said_on
from star.fct_workshops
