-- What the rules find about rows.
create or replace temp table doubt_findings (
    rule varchar, name varchar, advice varchar, pairing_id varchar, plan_year integer,
    fact_id bigint, value decimal(38, 2), is_hard boolean, found varchar, subject varchar
)
