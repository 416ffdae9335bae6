-- The figures that each question is about.
insert into doubt_touches
select distinct
    doubt_id, null, pairing_id, plan_year, figure_kind, figure_ref, side, item_no
from doubt_figures_named
