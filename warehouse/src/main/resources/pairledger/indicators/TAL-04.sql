-- code: TAL-04
-- name: 互派医护人员人次
-- name_en: Medical exchange
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人次
-- measure: count
-- timing: flow
-- relations: postings, stays
-- params: stay_months=1, stay_days=0
-- told_by: actor
-- definition: 派往对方并停留满规定时间（默认1个日历月）的医护人员人次，自满规定时间之日起计入，以派出方台账为准。
select *
from stays
where talent_kind = 'medical'
