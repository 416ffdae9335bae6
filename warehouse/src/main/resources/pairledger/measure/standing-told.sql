-- What the ledgers told of lasting things, each with its list.
create or replace temp table measure_told as
select
    told.*,
    files.submission_mode = 'snapshot' as is_listed,
    coalesce(files.owner, '') as list_owner,
    coalesce(files.scope, '') as list_scope,
    files.confirmed_by is not null and told.is_roster as is_confirmed,
    least(
        greatest(
            least(coalesce(files.period_to, files.known_from), files.known_from),
            make_date(told.plan_year, 1, 1)
        ),
        make_date(told.plan_year, 12, 31)
    ) as listed_on,
    told.known_to is null
    and (told.is_roster or told.over_from is null)
    and coalesce(told.over_from, date '9999-12-31') > make_date(told.plan_year + 1, 1, 1)
        as is_lasting
from (
${lasting}
) as told
left join (
    select distinct on (source_file) *
    from star.dim_source_files
    order by source_file, file_state <> 'staged', file_path
) as files
    on files.source_file = told.source_file
