-- v_trend_choice
-- label: 可看走势的任务
-- kind: fact
-- grain: one row per pairing, year and target that has months, or one that says there is none
-- row: 每个结对、年度有月度值的任务一行；没有的写明没有
-- key: pairing_id, plan_year, trend_shown
-- reads: mart.v_pairing_year, mart.v_target_month
-- feeds: 结对县考核
-- column period_date: 年末 | Year end
-- metric trend_count: 任务数 | Targets | count(*) | ,d
with

choices as (

    select distinct
        pairing_id,
        pairing_name,
        plan_year,
        trend_shown

    from mart.v_target_month

    union all

    select distinct
        pairing_id,
        pairing_name,
        plan_year,
        '（没有任务）'

    from mart.v_pairing_year

    where (pairing_id, plan_year) not in (select (pairing_id, plan_year) from mart.v_target_month)

)

select
    pairing_id::varchar as pairing_id,
    pairing_name::varchar as pairing_name,
    plan_year::integer as plan_year,
    trend_shown::varchar as trend_shown,
    make_date(plan_year, 12, 31)::date as period_date

from choices
