-- Jobs in the east, or where nobody knows (work_spells), from their first day; why one does not count.
select
    *,
    min(started_on) over (
        partition by pairing_id, person_key, is_east, is_standing
    ) as first_started_on,
    person_key as distinct_key,
    started_on as counts_from,
    case
        when work_province_code is null then '务工地点不详'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from work_spells
where is_east or work_province_code is null
