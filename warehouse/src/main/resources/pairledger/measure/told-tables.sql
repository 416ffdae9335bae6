-- The rows that the SQL of indicators returned, by the file and parameters that made them.
create temp table if not exists told_rows (
    rows_no integer,
    plan_year integer,
    pairing_id varchar,
    acting_side varchar,
    reported_by varchar,
    role varchar,
    unit_key varchar,
    distinct_key varchar,
    counts_from date,
    counts_to date,
    over_from date,
    amount decimal(38, 8),
    known_from date,
    known_to date,
    fact_id bigint,
    excluded_because varchar
);
create temp table if not exists told_sources (
    rows_no integer, source varchar, tables_read varchar[], is_asked boolean
);
