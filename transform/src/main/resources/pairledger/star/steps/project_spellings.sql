-- project_spellings
-- what: which project a code or a name stands for in a year: the one told last until then
-- key: kind, pairing_id, of_year, spelling
-- reads: fct_projects, submissions
with years as (
    select distinct plan_year as of_year from submissions
),

spelt as (
    select 'code' as kind, code_key(project_code) as spelling, project.* from fct_projects project
    union all
    select 'name' as kind, text_key(project_name) as spelling, project.* from fct_projects project
),

placed as (
    select
        spelt.kind,
        spelt.pairing_id,
        years.of_year,
        spelt.spelling,
        spelt.project_key,
        spelt.site_level,
        row_number() over (
            partition by spelt.kind, spelt.pairing_id, years.of_year, spelt.spelling
            order by
                spelt.plan_year desc,
                spelt.known_from desc,
                spelt.stated_on desc nulls last,
                spelt.fact_id desc) as place
    from spelt
    join years on spelt.plan_year <= years.of_year
    where spelt.spelling is not null
)

select kind, pairing_id, of_year, spelling, project_key, site_level
from placed
where place = 1
