-- Pairings that stand on a day.
select pairing_id
from star.dim_pairings
where coalesce(valid_from, date '0001-01-01') <= ?
    and coalesce(valid_to, date '9999-12-31') > ?
order by pairing_id
