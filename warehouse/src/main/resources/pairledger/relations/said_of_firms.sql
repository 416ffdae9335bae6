-- What the ledgers say of firms, inside their year. said_again_on: when the next year that tells of the firm
-- does so.
with
told as (
    select
        *,
        greatest(
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31)),
            make_date(plan_year, 1, 1)
        ) as said_on
    from star.fct_investments
    where known_to is null or known_to > known_from
)
select
    *,
    firm_key as thing_key,
    min(said_on) over (
        partition by pairing_id, firm_key
        order by plan_year
        range between 1 following and unbounded following
    ) as said_again_on
from told
