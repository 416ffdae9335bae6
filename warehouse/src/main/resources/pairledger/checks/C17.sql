-- code: C17
-- name: 上年名单所列、本年名单未再列
-- severity: 警告
-- dataset: DS12
-- advice: 已离岗、毕业、停产或解除的，在本年名单中注明日期；本年名单是完整名单的，在 ledgers/submissions.csv 的 confirmed_by 写上确认人；只是新增名单的，mode 写 increment
with told as (
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row
    from star.fct_public_posts
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row
    from star.fct_students
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row
    from star.fct_employment_spells
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row
    from star.fct_secondments
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row
    from star.fct_workshops
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row
    from star.fct_pairing_agreements
    union all
    select pairing_id, plan_year, fact_id, source_file, source_sheet, source_row
    from star.fct_investments
)
select
    told.pairing_id,
    unsure.later_year as plan_year,
    told.fact_id,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.plan_year || '年名单所列，' || unsure.later_year || '年名单没有再列，现仍计入' as found
from told
inner join measure_unsure_stands as unsure
    on unsure.fact_id = told.fact_id
