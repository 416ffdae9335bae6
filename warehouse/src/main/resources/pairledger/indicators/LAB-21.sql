-- code: LAB-21
-- name: 本年输送到东部就业贫困人口
-- name_en: Sent east this year
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: R, J
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, people=poor|all
-- relations: work_spells
-- definition: 当年新上岗到东部就业的贫困人口，不论此前是否到过东部，同一人只计1人。
select
    *,
    person_key as distinct_key,
    started_on as counts_from,
    case
        when work_province_code is null then '务工地点不详'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否建档立卡'
        when getvariable('p_people') = 'poor' and not is_poor then '不是建档立卡贫困人口'
    end as excluded_because
from work_spells
where is_east or work_province_code is null
