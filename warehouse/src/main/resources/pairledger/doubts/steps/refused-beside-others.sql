-- Said behind what is said of a target already.
update assess.caveats as told set caveat = told.caveat || '；' || refused_targets.caveat
from refused_targets
where told.figure_kind = 'target' and told.figure_ref = refused_targets.target_id
    and told.pairing_id = refused_targets.pairing_id
    and told.plan_year = refused_targets.plan_year
