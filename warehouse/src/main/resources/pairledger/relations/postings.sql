-- People sent to the other side, one key a term: two rows of one person and term are two.
select
    *,
    person_key || ':' || talent_kind || ':' || term_from || ':' || row_number() over (
        partition by
            pairing_id,
            plan_year,
            reporting_side,
            person_key,
            talent_kind,
            term_from,
            known_from
        order by fact_id
    ) as distinct_key
from star.fct_secondments
