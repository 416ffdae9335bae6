-- One indicator told of several sides is one question; an answer holds for one value. What a doubted row explains, or
-- one that a person let count, is not asked again.
create or replace temp table doubt_figures_named as
select
    figures.*,
    substr(sha256(concat_ws(
        '|', 'figure', rule, pairing_id, plan_year, figure_ref, doubt_shown(value)
    )), 1, 12) as doubt_id
from doubt_figures as figures
where not exists (
    select 1
    from doubt_touches as touches
    inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
    where
        (doubts.is_open or not doubts.is_set_aside)
        and touches.pairing_id = figures.pairing_id
        and touches.plan_year = figures.plan_year
        and touches.figure_kind = figures.figure_kind
        and touches.figure_ref = figures.figure_ref
)
