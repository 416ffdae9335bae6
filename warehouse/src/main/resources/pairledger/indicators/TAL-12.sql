-- code: TAL-12
-- name: 专业技术人才交流人数
-- name_en: Distinct specialists
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: overlap
-- relations: people_sent
-- told_by: actor
-- definition: 年度内在对方交流的教育、医疗、农业等专业技术人才人数，同一人只计1人，以派出方台账为准。
select *
from people_sent
where talent_kind <> 'cadre'
