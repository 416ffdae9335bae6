-- code: K05
-- name: 一条记录的人数超过全县人口
-- advice: 核对人数，无误的请答复属实
with people as (
    select
        pairings.pairing_id,
        sum(hamlets.population) as population
    from star.dim_pairings as pairings
    inner join star.dim_hamlets as hamlets on pairings.recipient_region_code = hamlets.county_code
    where hamlets.population > 0
    group by pairings.pairing_id
),
counted as (
    select
        amounts.*,
        people.population,
        try_cast(greatest(coalesce(people.population, 0), getvariable('floor')) as decimal(24, 2)) as bar
    from doubt_amounts as amounts
    left join people on amounts.pairing_id = people.pairing_id
    where amounts.known_to is null and amounts.unit in ('人', '人次', '户')
)
select
    counted.pairing_id,
    counted.plan_year,
    counted.fact_id,
    counted.value,
    coalesce(counted.value > getvariable('hard') * counted.bar, false) as is_hard,
    counted.label || doubt_shown(counted.value) || counted.unit
    || '，一个县的人口约为' || doubt_shown(counted.bar) as found
from counted
where counted.value > getvariable('soft') * counted.bar
