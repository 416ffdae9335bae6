-- Values of the years with growth, rank, what breaks the series, rows counted and not.
insert into assess.indicator_years
with
rows_of as (
    select request_no, sum(num) as evidence_rows, sum(den) as excluded_rows
    from measured_days
    where day is null
    group by request_no
),
valued as (
    select
        years.*,
        lines.request_no,
        pairings.peer_group,
        pairings.is_scored and pairings.peer_group is not null and years.value is not null
            as is_ranked,
        priors.value as prior_value,
        kinds.is_ratio,
        kinds.has_units,
        kinds.no_value
    from measured_values as years
    inner join measure_kinds as kinds
        on kinds.indicator = years.indicator
    inner join measure_lines as lines
        on lines.pairing_id = years.pairing_id
        and lines.plan_year = years.plan_year
        and lines.indicator = years.indicator
        and lines.side = years.side
        and not lines.is_then
    inner join star.dim_pairings as pairings
        on pairings.pairing_id = years.pairing_id
    left join measured_values as priors
        on priors.pairing_id = years.pairing_id
        and priors.plan_year = years.plan_year
        and priors.indicator = years.indicator
        and priors.side = years.side
        and priors.point_kind = 'prior'
    where years.point_kind = 'year'
),
ranked as (
    select
        pairing_id,
        plan_year,
        indicator,
        side,
        rank() over (
            partition by peer_group, plan_year, indicator, side order by value desc
        ) as rank_in_group,
        count(*) over (partition by peer_group, plan_year, indicator, side) as peer_count
    from valued
    where is_ranked
)
select
    valued.pairing_id,
    valued.plan_year,
    valued.indicator,
    valued.side,
    valued.point_on,
    valued.value,
    case when valued.is_ratio or valued.has_units then valued.num end,
    case when valued.is_ratio or valued.has_units then valued.den end,
    case when valued.value is null then valued.no_value end,
    valued.prior_value,
    case when not valued.is_ratio then growths.quotient end,
    ranked.rank_in_group,
    ranked.peer_count,
    prior_ranked.rank_in_group - ranked.rank_in_group,
    breaks.break_flag,
    coalesce(rows_of.evidence_rows, 0),
    coalesce(rows_of.excluded_rows, 0)
from valued
left join measured_growths as growths
    on growths.num = (valued.value - valued.prior_value) * 100
    and growths.den = valued.prior_value
left join ranked
    on ranked.pairing_id = valued.pairing_id
    and ranked.plan_year = valued.plan_year
    and ranked.indicator = valued.indicator
    and ranked.side = valued.side
left join ranked as prior_ranked
    on prior_ranked.pairing_id = valued.pairing_id
    and prior_ranked.plan_year = valued.plan_year - 1
    and prior_ranked.indicator = valued.indicator
    and prior_ranked.side = valued.side
left join measured_breaks as breaks
    on breaks.pairing_id = valued.pairing_id
    and breaks.plan_year = valued.plan_year
    and breaks.indicator = valued.indicator
left join rows_of
    on rows_of.request_no = valued.request_no
order by valued.pairing_id, valued.plan_year, valued.indicator, valued.side
