-- Projects as each year's ledgers tell them: listed from the day on which a project was stocked or
-- begun, inside that year. told_again_on and said_again_on: from where on the next year whose ledgers
-- tell the project again has the word on it, in a window of several years.
with
told as (
    select
        *,
        make_date(plan_year, 1, 1) as year_from,
        make_date(plan_year + 1, 1, 1) as next_year_from,
        greatest(
            least(coalesce(stated_on, known_from), make_date(plan_year, 12, 31)),
            make_date(plan_year, 1, 1)
        ) as said_on
    from star.fct_projects
),
listed as (
    select *, greatest(coalesce(stocked_on, started_on, said_on), year_from) as counts_from
    from told
),
retold as (
    select
        *,
        case when project_key is not null then min(counts_from) over later end as told_again_on,
        case when project_key is not null then min(said_on) over later end as said_again_on
    from listed
    window later as (
        partition by pairing_id, project_key
        order by plan_year
        range between 1 following and unbounded following
    )
)
select
    *,
    case when counts_from < next_year_from then told_again_on else next_year_from end as counts_to
from retold
