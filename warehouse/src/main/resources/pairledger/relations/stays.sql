-- People sent who have to stay a while (postings): they count from the day on which they have stayed it.
with
measured as (
    select
        *,
        coalesce(ended_on, term_to) as last_day,
        case
            when getvariable('p_stay_days') > 0 then term_from + getvariable('p_stay_days')
            else cast(term_from + to_months(getvariable('p_stay_months')) as date)
        end as stayed_on
    from postings
)
select
    *,
    stayed_on as counts_from,
    case
        when last_day < stayed_on then '停留时间不足'
    end as excluded_because
from measured
