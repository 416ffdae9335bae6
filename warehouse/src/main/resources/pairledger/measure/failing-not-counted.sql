-- A row on which a statement fails is shown, and does not count.
insert into told_rows
select
    ${rows_no}, ${plan_year}, facts.pairing_id, null, facts.reporting_side, 'num', null, null,
    coalesce(${counts_from}, make_date(facts.plan_year, 1, 1)), null, null, null, facts.known_from, facts.known_to,
    facts.fact_id, ${why}
from star.${fact} as facts
where facts.fact_id = ${fact_id}
