-- The units there are for each asked pairing and year.
create or replace temp table measure_universe (
    universe varchar,
    pairing_id varchar,
    plan_year integer,
    unit_key varchar
)
