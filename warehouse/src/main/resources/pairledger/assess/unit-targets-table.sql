-- The targets that ask units.
create or replace temp table unit_targets (
    place integer, request_no integer, pairing_id varchar, plan_year integer, target_id varchar
)
