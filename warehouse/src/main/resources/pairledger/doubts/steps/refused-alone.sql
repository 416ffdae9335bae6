-- Said of targets of which nothing is said yet.
insert into assess.caveats
select pairing_id, plan_year, 'target', target_id, '', caveat, 0, 0, null, null
from refused_targets
where not exists (
    select 1 from assess.caveats as told
    where told.figure_kind = 'target' and told.figure_ref = refused_targets.target_id
        and told.pairing_id = refused_targets.pairing_id
        and told.plan_year = refused_targets.plan_year
)
