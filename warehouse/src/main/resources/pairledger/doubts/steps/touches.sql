-- The figures that each question hangs on.
create or replace temp table doubt_touches (
    doubt_id varchar, fact_id bigint, pairing_id varchar, plan_year integer,
    figure_kind varchar, figure_ref varchar, side varchar, item_no varchar
)
