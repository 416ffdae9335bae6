-- Step told: the rows that each group of one kind may count, as its year's ledgers tell them.
told as (
    select groups.group_no, groups.indicator, rows_of.* exclude (rows_no, plan_year)
    from measure_groups as groups
    inner join told_rows as rows_of
        on rows_of.rows_no = groups.rows_no
        and (rows_of.plan_year is null or rows_of.plan_year <= groups.told_until)
    where groups.kind_no = ${kind_no}
),
