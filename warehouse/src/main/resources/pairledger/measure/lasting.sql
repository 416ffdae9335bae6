-- The statements of one table on what lasts: what a list lists, what makes two rows speak of the same,
-- from when it is over by its own words.
select
    ${kind} as kind,
    fact_id,
    pairing_id,
    reporting_side,
    plan_year,
    source_file,
    known_from,
    known_to,
    cast(${thing} as varchar) as thing,
    cast(${statement} as varchar) as statement,
    cast(${over_from} as date) as over_from,
    ${is_roster} as is_roster
from star.${table}
