-- code: C07
-- name: 有公益岗位而登记全户无人务工
-- severity: 警告
-- dataset: DS12
-- advice: 核对登记系统的务工状况
with idle as (
    select
        registers.pairing_id,
        registers.register_year,
        registers.household_key
    from star.fct_register_years as registers
    where registers.known_to is null and registers.household_key is not null
    group by registers.pairing_id, registers.register_year, registers.household_key
    having bool_and(coalesce(registers.work_state, 'none') = 'none')
)
select
    posts.pairing_id,
    posts.plan_year,
    posts.fact_id,
    posts.source_file,
    posts.source_sheet,
    posts.source_row,
    '登记有公益岗位，登记系统中全户务工状况为空或未务工' as found
from star.fct_public_posts as posts
inner join star.fct_register_years as holders
    on
        posts.pairing_id = holders.pairing_id
        and posts.person_key = holders.person_key
        and posts.plan_year = holders.register_year
inner join idle
    on
        holders.pairing_id = idle.pairing_id
        and holders.register_year = idle.register_year
        and holders.household_key = idle.household_key
where posts.known_to is null and holders.known_to is null
