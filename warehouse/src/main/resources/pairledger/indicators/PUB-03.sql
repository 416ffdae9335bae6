-- code: PUB-03
-- name: 制度文件完成数
-- name_en: Deliverables issued
-- category: 公益协作
-- assessment_category: 组织领导
-- unit: 个
-- measure: count
-- timing: flow
-- params: item=all, kinds=policy+plan+notice
-- definition: 已印发的方案、政策、办法等制度文件数，可限定对应事项编号，同一文号只计1个，不同结对所列的还须印发单位相同。
select
    *,
    document_key as distinct_key,
    issued_on as counts_from,
    case
        when not list_contains(string_split(getvariable('p_kinds'), '+'), document_kind)
            then '不是制度文件'
    end as excluded_because
from star.fct_documents
where getvariable('p_item') = 'all' or item_no = getvariable('p_item')
