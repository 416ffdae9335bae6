-- code: LAB-01
-- name: 新增转移到东部就业贫困人口
-- name_en: Newly employed in the east
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: R, J
-- params: east_scope=donor_province|donor_city|donor_county|eastern_provinces, people=poor|all
-- relations: work_spells
-- definition: 当年首次到东部就业的贫困人口，以有记录以来第一次到东部就业的开始日期计入，同一人只计1人；首个有数年份之前的经历无从得知。
with
eastern_spells as (
    select
        *,
        min(started_on) over (
            partition by pairing_id, person_key, is_east, is_standing
        ) as first_started_on
    from work_spells
    where is_east or work_province_code is null
)
select
    *,
    person_key as distinct_key,
    started_on as counts_from,
    case
        when work_province_code is null then '务工地点不详'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否建档立卡'
        when getvariable('p_people') = 'poor' and not is_poor then '不是建档立卡贫困人口'
        when started_on > first_started_on then '此前已在东部就业'
    end as excluded_because
from eastern_spells
