-- Statements that a later list may or may not have ended: nobody can tell.
create or replace temp table measure_unsure_stands as
select told.fact_id, min(followed.later_year) as later_year
from measure_told as told
inner join measure_followed as followed
    on followed.kind = told.kind
    and followed.pairing_id = told.pairing_id
    and followed.reporting_side = told.reporting_side
    and followed.list_owner = told.list_owner
    and followed.list_scope = told.list_scope
    and followed.plan_year = told.plan_year
    and not followed.is_full
where told.is_listed
    and told.is_lasting
    and told.over_from is null
    and told.fact_id not in (select fact_id from measure_stands)
group by told.fact_id
