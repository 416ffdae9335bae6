-- code: TAL-10
-- name: 带头人创业成功人数
-- name_en: Leaders who started a business
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: flow
-- sides: J
-- relations: leaders
-- definition: 致富带头人培训学员中创业成功的人数，同一人只计1人，以结业日期计入。
select
    *,
    case
        when person_key is null then '无法识别身份，不计人数'
        when ended_on is null then '未填结业日期'
        when has_business is null then '未填是否创业成功'
        when not has_business then '未创业成功'
    end as excluded_because
from leaders
