-- The lines that are published.
create or replace temp table measure_lines (
    request_no integer,
    pairing_id varchar,
    plan_year integer,
    indicator varchar,
    side varchar,
    last_day date,
    is_then boolean
)
