-- Each pair of numbers that a ratio divides.
select distinct points.num * kinds.times as num, points.den
from measured_points as points
inner join measure_kinds as kinds
    on kinds.indicator = points.indicator
where kinds.is_ratio and points.den > 0 and points.num is not null
