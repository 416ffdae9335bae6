-- What the ledgers say of the projects of a year (year_projects).
select *, project_key as thing_key
from year_projects
