-- code: TAL-01
-- name: 选派党政挂职干部人数
-- name_en: Seconded cadres
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: overlap
-- relations: people_sent
-- told_by: actor
-- definition: 年度内在对方挂职的党政干部人数，跨年挂职的在所跨各年均计，同一人只计1人，以派出方台账为准。
select *
from people_sent
where talent_kind = 'cadre'
