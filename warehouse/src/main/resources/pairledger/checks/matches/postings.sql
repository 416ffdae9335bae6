-- topic: 挂职干部与专技人才派出与接收
-- unit: 人次
select
    postings.pairing_id,
    postings.plan_year,
    postings.reporting_side,
    postings.fact_id,
    postings.term_from as day,
    1.00 as amount,
    postings.acting_side || '|' || postings.talent_kind || '|' || coalesce(postings.person_key, -1)
        as match_key
from star.fct_secondments as postings
where postings.known_to is null
