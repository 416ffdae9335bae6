-- Each pair of numbers that a growth rate divides.
select distinct (years.value - priors.value) * 100 as num, priors.value as den
from measured_values as years
inner join measured_values as priors
    on priors.pairing_id = years.pairing_id
    and priors.plan_year = years.plan_year
    and priors.indicator = years.indicator
    and priors.side = years.side
    and priors.point_kind = 'prior'
where years.point_kind = 'year' and years.value is not null and priors.value > 0
