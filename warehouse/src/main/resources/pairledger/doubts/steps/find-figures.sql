-- Around the query of a rule about figures.
insert into doubt_figures
with found as (
${rows}
)
select
    ?, ?, ?, pairing_id, plan_year, figure_kind, figure_ref, side, indicator, item_no, value,
    found
from found
