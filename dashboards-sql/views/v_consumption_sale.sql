-- v_consumption_sale
-- label: 消费协作
-- kind: fact
-- grain: one row per sale that stands
-- row: 每笔有效的销售一行
-- key: fact_id
-- reads: star.dim_pairings, star.dim_source_files, star.fct_consumption_sales, store.fact_caveat, store.sheet, store.word
-- feeds: 社会捐赠与消费协作
-- column sale_mode_name: 销售方式 | Way of the sale
-- column buyer_kind_shown: 采购方类别 | Kind of buyer
-- column product_shown: 产品名称 | Product
-- column place_in_file: 出处 | Where it stands
-- column sheet_name: 工作表 | Sheet
-- column period_date: 销售日期 | Sold on
-- metric amount_sum: 销售额（万元） | Sales (10,000 yuan) | sum(amount_yuan) / 10000 | ,.2f
-- metric sale_count: 笔数 | Sales | count(case when not is_set_aside then 1 end) | ,d
select
    fct_consumption_sales.fact_id::bigint as fact_id,
    fct_consumption_sales.pairing_id::varchar as pairing_id,
    fct_consumption_sales.plan_year::integer as plan_year,
    ---------- text
    coalesce(dim_pairings.pairing_name, fct_consumption_sales.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    fct_consumption_sales.owner::varchar as owner,
    fact_caveat.caveat::varchar as caveat,
    dim_source_files.file_path::varchar as file_path,
    sheet.sheet_name::varchar as sheet_name,
    (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
        || coalesce('第' || fct_consumption_sales.source_row::varchar || '行', ''))::varchar as place_in_file,
    coalesce(buyer_word.word, fct_consumption_sales.buyer_kind, '未填')::varchar
        as buyer_kind_shown,
    fct_consumption_sales.channel::varchar as channel,
    coalesce(mode_word.word, fct_consumption_sales.sale_mode, '未填')::varchar as sale_mode_name,
    coalesce(fct_consumption_sales.product, '未填')::varchar as product_shown,
    fct_consumption_sales.supplier::varchar as supplier,
    ---------- numbers
    fct_consumption_sales.source_row::integer as source_row,
    if(fact_caveat.is_set_aside, null, fct_consumption_sales.amount_yuan)::decimal(38, 2) as amount_yuan,
    if(fact_caveat.is_set_aside, null, fct_consumption_sales.poor_household_count)::integer as poor_household_count,
    if(fact_caveat.is_set_aside, null, fct_consumption_sales.poor_person_count)::integer as poor_person_count,
    ---------- flags and dates
    coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
    fct_consumption_sales.is_recognised::boolean as is_recognised,
    fct_consumption_sales.sold_on::date as period_date

from star.fct_consumption_sales

left join star.dim_pairings on fct_consumption_sales.pairing_id = dim_pairings.pairing_id

left join store.word as mode_word
    on mode_word.code_list = 'sale_mode' and fct_consumption_sales.sale_mode = mode_word.code

left join store.word as buyer_word
    on buyer_word.code_list = 'donor_kind' and fct_consumption_sales.buyer_kind = buyer_word.code

left join store.fact_caveat on fct_consumption_sales.fact_id = fact_caveat.fact_id

left join star.dim_source_files on fct_consumption_sales.source_file = dim_source_files.source_file

left join store.sheet
    on fct_consumption_sales.source_file = sheet.source_file and fct_consumption_sales.source_sheet = sheet.source_sheet

where fct_consumption_sales.known_to is null
