-- Published figures of indicators.
insert into doubt_touches
select distinct
    facts.doubt_id, facts.fact_id, published.pairing_id, published.plan_year, 'indicator',
    published.indicator, published.side, null
from measured_candidates as candidates
inner join doubt_published as published on candidates.request_no = published.request_no
inner join assess.doubted_facts as facts on candidates.fact_id = facts.fact_id
where candidates.excluded_because is null or facts.is_set_aside
