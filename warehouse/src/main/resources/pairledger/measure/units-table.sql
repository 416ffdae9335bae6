-- What each unit comes to.
create or replace temp table measured_units (
    request_no integer,
    unit_key varchar,
    value decimal(38, 2)
)
