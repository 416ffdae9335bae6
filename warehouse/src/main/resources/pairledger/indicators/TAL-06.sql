-- code: TAL-06
-- name: 互派副院长挂职人数
-- name_en: Vice-president exchange
-- category: 人才支援
-- assessment_category: 人才支援
-- unit: 人
-- measure: distinct
-- timing: overlap
-- params: term_months=12
-- told_by: actor
-- definition: 在对方医院挂职副院长且约定任期满规定月数（默认12个月）的人数，自到任之日起计入，提前返回的自返回之日起不再计。
select
    *,
    person_key as distinct_key,
    term_from as counts_from,
    case when is_early_return then ended_on end as counts_to,
    coalesce(ended_on, term_to) + 1 as over_from,
    case
        when person_key is null then '无法识别身份，不计人数'
        when term_to is null then '未填约定任期'
        when cast(term_from + to_months(getvariable('p_term_months')) as date) > term_to + 1
            then '约定任期不足'
        when is_early_return and ended_on is null then '已提前返回，返回日期不详'
    end as excluded_because
from star.fct_secondments
where is_vice_president
