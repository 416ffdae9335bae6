-- Projects of a year statement by statement (states of said_of_projects), until the next year tells of them.
select
    * replace (
        said_on as counts_from,
        coalesce(state_to, said_again_on) as counts_to
    ),
    project_key as distinct_key
from states
