-- The value of each point. Quotients come from Java; all other values are exact without division.
create or replace temp table measured_values as
select
    points.*,
    case
        when kinds.is_ratio then quotients.quotient
        when kinds.has_units and points.den = 0 then null
        else cast(points.num * kinds.own_units as decimal(38, 6))
    end as value
from measured_points as points
inner join measure_kinds as kinds
    on kinds.indicator = points.indicator
left join measured_quotients as quotients
    on quotients.num = points.num * kinds.times
    and quotients.den = points.den
    and kinds.is_ratio
