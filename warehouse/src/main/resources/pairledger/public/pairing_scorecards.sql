create table public.mart.v_pairing_scorecard as
with

over_persons as (

    select distinct
        target_results.pairing_id,
        target_results.plan_year

    from served.assess.target_results

    left join kinds on target_results.indicator = kinds.indicator

    where target_results.is_scored and coalesce(kinds.persons, 'unknown') <> 'none'

)

select
    cards.scorecard,
    cards.pairing_id,
    cards.plan_year,
    ---------- text
    cards.scorecard_name,
    cards.pairing_name,
    cards.peer_group,
    cards.donor_name,
    cards.recipient_name,
    cards.regime,
    cards.weighting,
    cards.grade,
    cards.state_shown,
    case
        when over_persons.pairing_id is not null and getvariable('k') > 0 then '已隐去'
        when cards.points is null then '无数据'
        else cards.points::varchar
    end as points_shown,
    ---------- numbers
    case
        when over_persons.pairing_id is null or getvariable('k') = 0 then cards.points
    end as points,
    ---------- flags and dates
    cards.is_provisional,
    cards.period_date,
    cards.as_of_date

from served.mart.v_pairing_scorecard as cards

left join over_persons
    on cards.pairing_id = over_persons.pairing_id and cards.plan_year = over_persons.plan_year

order by cards.scorecard, cards.pairing_id, cards.plan_year
