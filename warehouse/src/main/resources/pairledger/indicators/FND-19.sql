-- code: FND-19
-- name: 资金使用情况通报期数
-- name_en: Fund notices issued
-- category: 资金支持
-- assessment_category: 资金支持
-- unit: 期
-- measure: count
-- timing: flow
-- params: item=3.4
-- definition: 印发的资金使用情况通报期数，按印发日期计入，同一文号只计1期，不同结对所列的还须印发单位相同。
select
    *,
    document_key as distinct_key,
    issued_on as counts_from,
    case
        when item_no is distinct from getvariable('p_item') and title not like '%资金%'
            then '不是资金使用情况通报'
    end as excluded_because
from star.fct_documents
where document_kind = 'notice'
