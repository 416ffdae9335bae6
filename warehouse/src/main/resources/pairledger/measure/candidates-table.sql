-- The rows behind each request, counted or not.
create or replace temp table measured_candidates (
    request_no integer,
    pairing_id varchar,
    fact_id bigint,
    role varchar,
    acting_side varchar,
    reported_by varchar,
    unit_key varchar,
    distinct_key varchar,
    counts_from date,
    counts_to date,
    amount decimal(38, 2),
    excluded_because varchar
)
