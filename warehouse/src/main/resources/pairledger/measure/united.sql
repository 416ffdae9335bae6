-- Steps to united: rows of one have one key, and whatever one of its facts is the same as, the others are, too.
row_names as (
    select
        told.group_no,
        same_rows.row_key,
        told.role,
        min(coalesce(told.distinct_key, same_rows.row_key)) as name
    from ${told} as told
    inner join measure_same_rows as same_rows
        on same_rows.fact_id = told.fact_id
    group by told.group_no, same_rows.row_key, told.role
),
key_names as (
    select
        told.group_no,
        told.role,
        told.distinct_key as own_key,
        min(row_names.name) as name
    from ${told} as told
    inner join measure_same_rows as same_rows
        on same_rows.fact_id = told.fact_id
    inner join row_names
        on row_names.group_no = told.group_no
        and row_names.row_key = same_rows.row_key
        and row_names.role = told.role
    where told.distinct_key is not null
    group by told.group_no, told.role, told.distinct_key
),
united as (
    select told.* replace (
        coalesce(key_names.name, told.distinct_key, ${key_of_row}) as distinct_key
    )
    from ${told} as told
    left join key_names
        on key_names.group_no = told.group_no
        and key_names.own_key = told.distinct_key
        and key_names.role = told.role
    left join measure_same_rows as same_rows
        on same_rows.fact_id = told.fact_id
),
