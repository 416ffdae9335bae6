-- code: TAL-05
-- name: 专业技术人才交流人次
-- name_en: Specialist exchange
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: count
-- timing: overlap
-- relations: postings
-- told_by: actor
-- definition: 年度内在对方交流的教育、医疗、农业等专业技术人才人次，跨年的在所跨各年均计，以派出方台账为准。
select
    *,
    term_from as counts_from,
    coalesce(ended_on, term_to) + 1 as over_from
from postings
where talent_kind <> 'cadre'
