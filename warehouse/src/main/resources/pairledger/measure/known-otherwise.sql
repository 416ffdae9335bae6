-- Whether the day of knowledge, the years of ledgers or the rows on which statements failed are others.
with
now as (from star.dim_source_files),
before as (from kept_figures.star.dim_source_files),
years_now as (select distinct plan_year from now where file_state = 'staged'),
years_before as (select distinct plan_year from before where file_state = 'staged')
select
    (select greatest(${day}, coalesce(max(known_from), ${day})) from now)
        is distinct from
        (select greatest(${day}, coalesce(max(known_from), ${day})) from before)
    or exists (from years_now except from years_before)
    or exists (from years_before except from years_now)
    or exists (from kept_figures.assess.doubts where doubt_rules = 'K21')
