-- code: C09
-- name: 捐赠票据号重复
-- severity: 错误
-- dataset: DS08
-- advice: 同一票据只能计一笔；核对是否两个单位重复上报
with repeated as (
    select
        donations.pairing_id,
        donations.receipt_no,
        count(*) as told
    from star.fct_donations as donations
    where donations.known_to is null and donations.receipt_no is not null
    group by donations.pairing_id, donations.receipt_no
    having count(*) > 1
)
select
    donations.pairing_id,
    donations.plan_year,
    donations.fact_id,
    donations.source_file,
    donations.source_sheet,
    donations.source_row,
    '票据号' || donations.receipt_no || '出现' || repeated.told || '次' as found
from star.fct_donations as donations
inner join repeated
    on
        donations.pairing_id = repeated.pairing_id
        and donations.receipt_no = repeated.receipt_no
where donations.known_to is null
