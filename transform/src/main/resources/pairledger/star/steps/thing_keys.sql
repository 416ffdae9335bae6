-- thing_keys
-- what: which rows speak of one project, firm or workshop: those of one code, whatever they call it, then those of one
-- name. A thing keeps the key that the first year to tell of it gave it: a code that a later ledger adds, or a new name,
-- makes no second thing and changes no earlier key
-- key: kind, row_address
-- reads: told_project, told_investment, told_workshop, place_names_town
with
-- 2021 called workshops by another word; a township with a code is the same in every pairing, and so is what is in it
workshops as (
    select
        told.row_address,
        told.plan_year,
        told.known_from,
        told.source_file,
        credit_code(told.credit_code) as code,
        coalesce(
            town.place_code,
            told.pairing_id || '|' || coalesce(place_key(told.township), ''))
            || '|' || coalesce(
                regexp_replace(text_key(told.workshop_name), '(就业)?(扶贫|帮扶)车间$', '车间'),
                '') as name
    from told_workshop told
    left join place_names_town town
        on town.of_pairing = told.pairing_id
        and town.of_year = told.plan_year
        and town.of_role = 'R'
        and town.place_key = place_key(told.township)
),

-- the code of an operator of several workshops, in one ledger, tells none of them
operators as (
    select code, plan_year
    from workshops
    where code is not null
    group by code, plan_year, source_file
    having min(name) <> max(name)
),

told as (
    select
        'project' as kind,
        row_address,
        plan_year,
        known_from,
        pairing_id || '|' || code_key(project_code) as code,
        pairing_id || '|' || text_key(project_name) as name
    from told_project
    union all
    select
        'firm' as kind,
        row_address,
        plan_year,
        known_from,
        credit_code(credit_code) as code,
        pairing_id || '|' || coalesce(text_key(firm), '') as name
    from told_investment
    union all
    select
        'workshop' as kind,
        row_address,
        plan_year,
        known_from,
        case
            when not exists (
                select 1
                from operators
                where operators.code = workshops.code
                    and operators.plan_year = workshops.plan_year)
            then code
        end as code,
        name
    from workshops
),

since as (
    select
        told.*,
        min(case when code is null then plan_year end)
            over (partition by kind, name) as bare_since
    from told
),

-- the first telling of a code, and since when its name stood without one
first_told as (
    select kind, code, plan_year, name, bare_since
    from (
        select
            since.*,
            row_number() over (
                partition by kind, code
                order by plan_year, known_from, name nulls first, bare_since nulls first) as place
        from since
        where code is not null
    ) tellings
    where place = 1
),

-- a code's key is the name, where the thing was known by it before, else the code
of_code as (
    select
        kind,
        code,
        case
            when bare_since < plan_year
                and row_number() over (partition by kind, name order by plan_year, code) = 1
            then name
            else code
        end as code_key
    from first_told
),

keyed as (
    select since.*, of_code.code_key
    from since
    left join of_code on of_code.kind = since.kind and of_code.code = since.code
)

select
    kind,
    row_address,
    coalesce(
        code_key,
        -- what was called so with a code, in this year or the last before
        case
            when name is not null
            then substring(
                max(case when code_key is not null then cast(plan_year as string) || code_key end)
                    over (partition by kind, name order by plan_year),
                5)
        end,
        name) as thing_key
from keyed
