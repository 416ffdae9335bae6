-- People sent to the other side from the day they came, until their term is over; without a number nobody
-- is counted.
select
    *,
    person_key as distinct_key,
    term_from as counts_from,
    coalesce(ended_on, term_to) + 1 as over_from,
    case
        when person_key is null then '无法识别身份，不计人数'
    end as excluded_because
from star.fct_secondments
