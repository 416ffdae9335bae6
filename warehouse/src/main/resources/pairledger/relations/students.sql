-- Students from the recipient, and whether their school is in the east as the parameter east_scope draws it;
-- why one is no student in the east that counts.
with
schools as (
    select distinct pairing_id, rpad(left(member_code, 2), 6, '0') as place_code
    from star.dim_pairing_members
    where member_role = 'D'
),
placed as (
    select
        students.*,
        schools.place_code is not null
        or (
            getvariable('p_east_scope') = 'eastern_provinces'
            and students.school_province_code in (
                '110000', '120000', '210000', '310000', '320000',
                '330000', '350000', '370000', '440000'
            )
        ) as is_east
    from star.fct_students as students
    left join schools
        on schools.pairing_id = students.pairing_id
        and schools.place_code = students.school_province_code
)
select
    *,
    person_key as distinct_key,
    case
        when school_province_code is null then '学校所在省不详'
        when not is_east then '学校不在东部口径范围'
        when person_key is null then '无法识别身份，不计人数'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from placed
