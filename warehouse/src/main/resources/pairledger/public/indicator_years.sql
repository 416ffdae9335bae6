create table public.mart.v_indicator_year as
with

ends as (

    select
        pairing_id,
        plan_year,
        indicator,
        side,
        arg_max(value, period_date) as value,
        arg_max(prior_year_value, period_date) as prior_year_value,
        arg_max(value_shown, period_date) as value_shown,
        arg_max(is_carried, period_date) as is_carried

    from public.mart.v_indicator_month

    group by pairing_id, plan_year, indicator, side

)

select
    years.pairing_id,
    years.plan_year,
    years.indicator,
    years.side,
    ---------- text
    years.pairing_name,
    years.peer_group,
    years.donor_name,
    years.recipient_name,
    years.side_name,
    years.indicator_name,
    years.indicator_name_en,
    years.category,
    years.assessment_category,
    years.unit,
    years.null_reason,
    years.break_flag,
    case when kinds.persons = 'none' then years.caveat end as caveat,
    case
        when kinds.persons <> 'none' then coalesce(ends.value_shown, '已隐去')
        when years.value is null then coalesce(years.null_reason, '无数据')
        else rtrim(rtrim(years.value::varchar, '0'), '.')
    end as value_shown,
    ---------- numbers
    case when kinds.persons = 'none' then years.value else ends.value end as value,
    case when kinds.persons = 'none' then years.numerator end as numerator,
    case when kinds.persons = 'none' then years.denominator end as denominator,
    case
        when kinds.persons = 'none' then years.prior_year_value
        else ends.prior_year_value
    end as prior_year_value,
    case
        when
            kinds.persons = 'none'
            or (ends.value = years.value and ends.prior_year_value = years.prior_year_value)
            then years.growth_percent
    end as growth_percent,
    case when kinds.persons = 'none' then years.rank_in_group end as rank_in_group,
    case when kinds.persons = 'none' then years.peer_count end as peer_count,
    case when kinds.persons = 'none' then years.rank_change end as rank_change,
    years.sort_no,
    ---------- flags and dates
    years.is_additive,
    years.is_scored,
    coalesce(ends.is_carried, false) as is_carried,
    years.period_date,
    years.as_of_date

from served.mart.v_indicator_year as years

inner join kinds on years.indicator = kinds.indicator

left join ends
    on
        years.pairing_id = ends.pairing_id
        and years.plan_year = ends.plan_year
        and years.indicator = ends.indicator
        and years.side = ends.side

order by years.pairing_id, years.plan_year, years.indicator, years.side
