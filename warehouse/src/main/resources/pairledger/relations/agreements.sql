-- Pairs of places and institutions from the day they agreed until their term is over.
select
    *,
    coalesce(signed_on, least(known_from, make_date(plan_year, 12, 31))) as counts_from,
    term_to + 1 as counts_to,
    case
        when signed_on is null then '未填协议时间'
    end as excluded_because
from star.fct_pairing_agreements
