-- The rows of figures of two editions, where they stand, and the figures asked for.
create or replace temp table figure_rows (
    edition varchar, figure integer, fact_id bigint, role varchar, unit_key varchar,
    distinct_key varchar, counts_from date, counts_to date, amount decimal(24, 6),
    because varchar
);
create or replace temp table figure_places (
    edition varchar, fact_id bigint, source_file varchar, file_path varchar,
    source_sheet integer, source_row integer
);
create or replace temp table asked_figures (
    figure integer, subject varchar, pairing_id varchar, plan_year integer, ref varchar
)
