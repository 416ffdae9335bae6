-- v_donation
-- label: 社会捐赠
-- kind: fact
-- grain: one row per donation that stands
-- row: 每笔有效的捐赠一行
-- key: fact_id
-- reads: star.dim_pairings, star.dim_source_files, star.fct_donations, store.fact_caveat, store.sheet, store.word
-- feeds: 社会捐赠与消费协作
-- column donor_kind_name: 捐赠方性质名称 | Kind of donor, name
-- column donation_form_name: 捐赠方式 | Form of the donation
-- column donation_state_name: 捐赠状态 | State of the donation
-- column donor_shown: 捐赠方 | Donor
-- column use_shown: 物资与用途 | Goods and purpose
-- column is_repeat: 是否重复填报 | Told before, same receipt and amount
-- column place_in_file: 出处 | Where it stands
-- column sheet_name: 工作表 | Sheet
-- column period_date: 计入日期 | Counted on
-- metric value_sum: 捐赠额（万元） | Value (10,000 yuan) | sum(case when not is_repeat then value_yuan end) / 10000 | ,.2f
-- metric cash_sum: 捐款（万元） | Cash (10,000 yuan) | sum(case when not is_repeat then cash_yuan end) / 10000 | ,.2f
-- metric goods_sum: 捐物折款（万元） | Goods (10,000 yuan) | sum(case when not is_repeat then goods_yuan end) / 10000 | ,.2f
-- metric donation_count: 笔数 | Donations | count(case when not is_repeat and not is_set_aside then 1 end) | ,d
select
    fct_donations.fact_id::bigint as fact_id,
    fct_donations.pairing_id::varchar as pairing_id,
    fct_donations.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_donations.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    fct_donations.owner::varchar as owner,
    case
        when fct_donations.is_person then '个人'
        else coalesce(fct_donations.donor_org_name, '未填')
    end::varchar as donor_shown,
    coalesce(donor_word.word, fct_donations.donor_kind, '未填')::varchar as donor_kind_name,
    fct_donations.donation_form::varchar as donation_form,
    coalesce(form_word.word, fct_donations.donation_form)::varchar as donation_form_name,
    fct_donations.donation_state::varchar as donation_state,
    coalesce(state_word.word, fct_donations.donation_state)::varchar as donation_state_name,
    fct_donations.goods_name::varchar as goods_name,
    fct_donations.purpose::varchar as purpose,
    fact_caveat.caveat::varchar as caveat,
    dim_source_files.file_path::varchar as file_path,
    sheet.sheet_name::varchar as sheet_name,
    (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
        || coalesce('第' || fct_donations.source_row::varchar || '行', ''))::varchar as place_in_file,
    nullif(concat_ws('；', fct_donations.goods_name, fct_donations.purpose), '')::varchar as use_shown,
    ---------- numbers
    fct_donations.source_row::integer as source_row,
    if(fact_caveat.is_set_aside, null, fct_donations.cash_yuan)::decimal(38, 2) as cash_yuan,
    if(fact_caveat.is_set_aside, null, fct_donations.goods_yuan)::decimal(38, 2) as goods_yuan,
    if(fact_caveat.is_set_aside, null, fct_donations.value_yuan)::decimal(38, 2) as value_yuan,
    ---------- flags and dates
    coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
    fct_donations.is_person::boolean as is_person,
    (fct_donations.receipt_no is not null and row_number() over (
        partition by
            fct_donations.pairing_id,
            fct_donations.plan_year,
            fct_donations.donation_state,
            fct_donations.receipt_no,
            fct_donations.value_yuan
        order by coalesce(fact_caveat.is_set_aside, false), fct_donations.fact_id
    ) > 1)::boolean as is_repeat,
    coalesce(
        fct_donations.counted_on,
        fct_donations.received_on,
        fct_donations.donated_on,
        make_date(fct_donations.plan_year, 12, 31)
    )::date as period_date

from star.fct_donations

left join star.dim_pairings on fct_donations.pairing_id = dim_pairings.pairing_id

left join store.word as donor_word
    on donor_word.code_list = 'donor_kind' and fct_donations.donor_kind = donor_word.code

left join store.word as form_word
    on form_word.code_list = 'donation_form' and fct_donations.donation_form = form_word.code

left join store.word as state_word
    on state_word.code_list = 'donation_state' and fct_donations.donation_state = state_word.code

left join store.fact_caveat on fct_donations.fact_id = fact_caveat.fact_id

left join star.dim_source_files on fct_donations.source_file = dim_source_files.source_file

left join store.sheet
    on fct_donations.source_file = sheet.source_file and fct_donations.source_sheet = sheet.source_sheet

where fct_donations.known_to is null
