-- Workers outside the east (work_classes), from when in the year on and until their next job; why one does
-- not count.
select
    *,
    person_key as distinct_key,
    greatest(started_on, make_date(work_year, 1, 1)) as counts_from,
    next_started_on as counts_to,
    make_date(work_year + 1, 1, 1) as over_from,
    case
        when work_province_code is null then '务工地点不详'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
        when next_started_on <= greatest(started_on, make_date(work_year, 1, 1))
            then '年内另有更近的务工经历'
    end as excluded_because
from work_classes
