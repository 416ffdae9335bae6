-- code: TAL-02
-- name: 其中处级干部人数
-- name_en: Of which of division rank
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: overlap
-- relations: people_sent
-- told_by: actor
-- definition: 年度内在对方挂职的党政干部中处级干部的人数，口径同TAL-01。
select
    * replace (
        case
            when excluded_because is not null then excluded_because
            when rank_kind is null then '未填职级'
            when rank_kind <> 'division' then '不是处级干部'
        end as excluded_because
    )
from people_sent
where talent_kind = 'cadre'
