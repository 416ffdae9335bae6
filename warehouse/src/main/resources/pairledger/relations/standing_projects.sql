-- Projects of a year (year_projects), and that those given up do not count.
select
    *,
    project_key as distinct_key,
    case
        when project_status = 'stopped' then '已停工或终止'
    end as excluded_because
from year_projects
