-- Each time a person was trained (person_times) in the kinds of the parameter kinds.
select
    * replace (
        case
            when excluded_because is not null then excluded_because
            when not list_contains(
                string_split(getvariable('p_kinds'), '+'), coalesce(training_kind, '')
            )
                then '不属于计入的培训类别'
        end as excluded_because
    )
from person_times
