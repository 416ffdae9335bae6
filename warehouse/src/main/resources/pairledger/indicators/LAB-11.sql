-- code: LAB-11
-- name: 环卫保洁岗位屯覆盖率
-- name_en: Hamlets with a cleaner
-- category: 劳务协作
-- assessment_category: 劳务协作
-- unit: %
-- measure: count
-- timing: stock
-- fold: covered
-- universe: hamlets
-- form: ratio
-- percent: yes
-- sides: R, J
-- params: people=poor|all
-- definition: 截至统计日有{帮扶户}担任环卫保洁员的屯占屯清单的比例，没有名册的屯按未覆盖计。
select
    *,
    hamlet_key as unit_key,
    started_on as counts_from,
    ended_on + 1 as counts_to,
    case
        when hamlet_key is null then '未填所在屯或屯不在清单'
        when getvariable('p_people') = 'poor' and is_poor is null then '未标明是否帮扶对象'
        when getvariable('p_people') = 'poor' and not is_poor then '不是帮扶对象'
    end as excluded_because
from star.fct_public_posts
where post_kind = 'cleaner'
