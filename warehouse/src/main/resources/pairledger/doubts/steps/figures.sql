-- What the rules find about figures.
create or replace temp table doubt_figures (
    rule varchar, name varchar, advice varchar, pairing_id varchar, plan_year integer,
    figure_kind varchar, figure_ref varchar, side varchar, indicator varchar,
    item_no varchar, value decimal(38, 6), found varchar
)
