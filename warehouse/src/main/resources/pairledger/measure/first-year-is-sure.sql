-- Whether the first year of the star is one of tables that are the same: no other table had or has an earlier one.
select
    coalesce(
        (select min(plan_year) from (${years}))
        <= (
            select min(plan_year)
            from (
                select plan_year from star.dim_source_files
                union all
                select plan_year from kept_figures.star.dim_source_files
            )
        ),
        false
    )
