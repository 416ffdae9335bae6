-- Steps to as_decided: what people decided of single rows over the candidates.
decisions as (
    select
        groups.group_no,
        fact_decisions.fact_id,
        max(fact_decisions.amount) as amount,
        bool_or(fact_decisions.is_rejected) as is_rejected
    from fact_decisions
    inner join measure_groups as groups
        on fact_decisions.indicator is null
        or fact_decisions.indicator = groups.indicator
    group by groups.group_no, fact_decisions.fact_id
),
with_decisions as (
    select
        told.*,
        decided.amount as row_amount,
        coalesce(decided.amount, ${of_the_event}) as event_amount,
        decided.is_rejected
    from ${told} as told
    left join decisions as decided
        on decided.group_no = told.group_no
        and decided.fact_id = told.fact_id
),
as_decided as (
    select
        told.* exclude (row_amount, event_amount, is_rejected) replace (
            case
                when event_amount is null then ${amount}
                when told.amount < 0 then -event_amount
                else event_amount
            end as amount,
            case
                when is_rejected then '核查不予认定'
                when row_amount is null then ${excluded_because}
            end as excluded_because
        )
    from with_decisions as told
),
