-- fct_consumption_sales
-- what: every sale as told
-- key: fact_id
-- reads: told_consumption_sale
-- keeps: consumption_sale
select
    hash63('fct_consumption_sales|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.sold_on,
    told.buyer_kind,
    told.channel,
    told.sale_mode,
    told.product,
    told.supplier,
    told.is_recognised,
    told.quantity,
    told.quantity_unit,
    told.amount_yuan,
    told.amount_bound,
    told.poor_households as poor_household_count,
    told.poor_persons as poor_person_count,
    told.buyer,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_consumption_sale told
