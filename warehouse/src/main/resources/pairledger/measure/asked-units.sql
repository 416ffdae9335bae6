-- Steps asked_units and unit_days: which units are asked, and their changes.
,
asked_units as (
    select distinct
        requests.request_no,
        requests.window_from,
        requests.last_day,
        universe.unit_key
    from requests
    inner join measure_universe as universe
        on universe.universe = ${universe}
        and universe.pairing_id = requests.pairing_id
        and universe.plan_year = requests.plan_year
),
unit_days as (
    select request_no, unit_key, day, sum(delta) as delta
    from deltas
    where role = 'num'
    group by request_no, unit_key, day
)
