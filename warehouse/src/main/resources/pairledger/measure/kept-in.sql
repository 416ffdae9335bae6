-- Step kept_in: they do not count, and say why.
kept_in as (
    select
        kept.* replace (
            coalesce(kept.excluded_because, aside.because) as excluded_because
        )
    from ${told} as kept
    left join measure_set_aside as aside
        on aside.fact_id = kept.fact_id
),
