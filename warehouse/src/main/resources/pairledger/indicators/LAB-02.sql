-- code: LAB-02
-- name: 在东部稳定就业{帮扶对象}
-- name_en: Stably employed in the east
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: overlap
-- sides: R, J
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, stable_months=3, month_days=30, people=poor|all
-- relations: work_spells, work_years
-- definition: 当年在东部务工、且这些务工经历累计达到规定时间（默认3个月，每月按30天）的{帮扶对象}，自累计达到之日起计入，同时做两份工的日子不重复累计。
with
year_spells as (
    select
        work_years.*,
        max(last_day) over (
            partition by pairing_id, person_key, work_year, is_standing
            order by started_on, last_day, fact_id
            rows between unbounded preceding and 1 preceding
        ) as reach_before
    from work_years
    where is_east or work_province_code is null
),
own_days as (
    select
        *,
        greatest(started_on, coalesce(reach_before + 1, started_on)) as new_from,
        greatest(
            0,
            last_day - greatest(started_on, coalesce(reach_before + 1, started_on)) + 1
        ) as new_days
    from year_spells
),
added_days as (
    select
        *,
        coalesce(
            sum(new_days) over (
                partition by pairing_id, person_key, work_year, is_standing
                order by started_on, last_day, fact_id
                rows between unbounded preceding and 1 preceding
            ),
            0
        ) as days_before
    from own_days
),
reached_days as (
    select
        *,
        min(
            case
                when days_before + new_days
                    >= getvariable('p_stable_months') * getvariable('p_month_days')
                    then new_from + cast(
                        greatest(
                            getvariable('p_stable_months') * getvariable('p_month_days')
                            - days_before,
                            1
                        ) as integer
                    ) - 1
            end
        ) over (
            partition by pairing_id, person_key, work_year, is_standing
        ) as stable_on
    from added_days
)
select
    *,
    person_key as distinct_key,
    greatest(coalesce(stable_on, started_on), make_date(work_year, 1, 1)) as counts_from,
    make_date(work_year + 1, 1, 1) as over_from,
    case
        when work_province_code is null then '务工地点不详'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
        when stable_on is null then '累计务工时间未达规定'
    end as excluded_because
from reached_days
