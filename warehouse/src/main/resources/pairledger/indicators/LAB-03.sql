-- code: LAB-03
-- name: 省内就近就地就业贫困人口
-- name_en: Employed near home
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: overlap
-- sides: R, J
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, people=poor|all
-- relations: work_spells, work_years, work_classes
-- definition: 当年在受援方所在省内就业的贫困人口，一人只归一类，以最近一次务工的去向为准，同日开始的以时间最长的为准。
select
    *,
    person_key as distinct_key,
    greatest(started_on, make_date(work_year, 1, 1)) as counts_from,
    next_started_on as counts_to,
    make_date(work_year + 1, 1, 1) as over_from,
    case
        when work_province_code is null then '务工地点不详'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否建档立卡'
        when getvariable('p_people') = 'poor' and not is_poor then '不是建档立卡贫困人口'
        when next_started_on <= greatest(started_on, make_date(work_year, 1, 1))
            then '年内另有更近的务工经历'
    end as excluded_because
from work_classes
where work_class in ('near', 'unknown')
