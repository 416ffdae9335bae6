-- Projects with the cooperation money planned for them (standing_projects); why one is no part of it.
select
    * replace (
        case
            when excluded_because is not null then excluded_because
            when aid_total_yuan is null then '未填协作资金'
        end as excluded_because
    ),
    aid_total_yuan as amount
from standing_projects
