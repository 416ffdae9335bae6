create table public.mart.v_indicator_month as
select
    months.pairing_id,
    months.plan_year,
    months.indicator,
    months.side,
    ---------- text
    months.pairing_name,
    months.peer_group,
    months.donor_name,
    months.recipient_name,
    months.side_name,
    months.indicator_name,
    months.indicator_name_en,
    months.category,
    months.assessment_category,
    months.unit,
    case when kinds.persons = 'none' then months.caveat end as caveat,
    case
        when kinds.persons = 'none' and months.value is not null
            then rtrim(rtrim(months.value::varchar, '0'), '.')
        when shown.value is not null then rtrim(rtrim(shown.value::varchar, '0'), '.')
        when kinds.persons = 'none' or months.value is null then '无数据'
        else '已隐去'
    end as value_shown,
    ---------- numbers
    case when kinds.persons = 'none' then months.value else shown.value end as value,
    case when kinds.persons = 'none' then months.numerator end as numerator,
    case when kinds.persons = 'none' then months.denominator end as denominator,
    case when kinds.persons = 'none' then months.month_net end as month_net,
    case
        when kinds.persons = 'none' then months.prior_year_value
        else prior.value
    end as prior_year_value,
    case when kinds.persons = 'none' then months.target_value end as target_value,
    ---------- flags
    months.is_additive,
    months.is_scored,
    months.is_provisional,
    months.is_latest,
    coalesce(shown.value <> months.value, false) as is_carried,
    ---------- dates
    months.period_date,
    months.as_of_date

from served.mart.v_indicator_month as months

inner join kinds on months.indicator = kinds.indicator

left join public.store.shown
    on
        months.pairing_id = shown.pairing_id
        and months.plan_year = shown.plan_year
        and months.indicator = shown.indicator
        and months.side = shown.side
        and months.period_date = shown.period_date

left join public.store.shown as prior
    on
        months.pairing_id = prior.pairing_id
        and months.plan_year - 1 = prior.plan_year
        and months.indicator = prior.indicator
        and months.side = prior.side
        and month(months.period_date) = month(prior.period_date)

order by months.pairing_id, months.plan_year, months.indicator, months.side, months.period_date
