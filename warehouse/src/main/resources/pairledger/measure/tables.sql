-- The temporary tables a fold reads and writes: requests, parts, units, days.
create or replace temp table measure_windows (
    window_no integer,
    pairing_id varchar,
    plan_year integer,
    side varchar,
    window_from date,
    window_to date,
    last_day date,
    as_of date,
    known_on date,
    knowledge_grows boolean,
    years_ahead integer
);
create or replace temp table measure_requests (
    request_no integer,
    group_no integer,
    window_no integer,
    is_ratio boolean,
    comparator varchar,
    threshold decimal(38, 8),
    deadline date,
    is_answered boolean
);
create or replace temp table measure_parts (
    request_no integer,
    part_no integer,
    part_role varchar
);
create or replace temp table measure_plan_units (
    pairing_id varchar,
    plan_year integer,
    unit_key varchar
);
create or replace temp table measured_days (
    request_no integer,
    day date,
    num decimal(38, 2),
    den decimal(38, 2)
);
