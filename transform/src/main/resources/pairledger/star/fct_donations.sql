-- fct_donations
-- what: a donation counts from the day it was received; one that is only pledged is kept and counts from
-- no day, and goods nobody valued have no value, not zero. One receipt and amount is one donation, in several
-- pairings if its donor is the same, too
-- key: fact_id
-- reads: told_donation, dim_source_columns
-- keeps: donation
with
-- tables that have a column for arrival at all: a blank there is "not yet"
asked as (
    select distinct source_file, source_sheet, source_table
    from dim_source_columns
    where field_name in ('received_on', 'donation_state')
),

priced as (
    select
        told_donation.*,
        coalesce(
            goods_value_yuan,
            try_cast(
                cast(goods_price_yuan as decimal(19, 2)) * goods_quantity
                as decimal(18, 2))) as priced_yuan
    from told_donation
),

-- a ledger with one column of amounts for both forms tells the value of goods in it, or what foreign money came to
told_by_form as (
    select
        priced.*,
        coalesce(form = 'goods' and priced_yuan is null and cash_yuan is not null, false) as is_value_of_goods,
        coalesce(
            form = 'cash' and cash_yuan is null and priced_yuan is not null and goods_name is null, false) as is_cash
    from priced
),

goods as (
    select
        told.*,
        case
            when told.is_cash then told.priced_yuan
            when not told.is_value_of_goods then told.cash_yuan
        end as money_yuan,
        case
            when told.is_value_of_goods then told.cash_yuan
            when not told.is_cash then told.priced_yuan
        end as told_goods_yuan,
        coalesce(
            told.donation_state,
            case when told.received_on is not null or told.receipt_no is not null then 'received' end,
            case when asked.source_file is not null then 'pledged' end,
            'received') as state,
        coalesce(text_key(told.donor), cast(told.donor_key as string)) as voucher
    from told_by_form told
    left join asked
        on asked.source_file = told.source_file
        and asked.source_sheet = told.source_sheet
        and asked.source_table = told.source_table
),

valued as (
    select
        goods.*,
        case
            when money_yuan is not null or told_goods_yuan is not null
            then cast(coalesce(money_yuan, cast(0 as decimal(18, 2))) + coalesce(told_goods_yuan, cast(0 as decimal(18, 2))) as decimal(18, 2))
        end as whole_yuan
    from goods
)

select
    hash63('fct_donations|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    case
        when told.receipt_no is not null and told.whole_yuan is not null
        then coalesce(
                min(told.voucher) over (partition by told.pairing_id, told.plan_year, told.receipt_no || '|' || cast(told.whole_yuan as string)),
                told.pairing_id) || '|' || told.receipt_no || '|' || cast(told.whole_yuan as string)
    end as donation_key,
    told.donated_on,
    told.received_on,
    case
        when told.state = 'received'
        then coalesce(told.received_on, told.donated_on, told.stated_on)
    end as counted_on,
    told.donor_key,
    told.donor as donor_org_name,
    told.donor_kind,
    coalesce(told.donor_is_person, false) as is_person,
    told.recipient,
    coalesce(
        told.form,
        case
            when told.money_yuan is null
                and (told.goods_name is not null or told.told_goods_yuan is not null)
            then 'goods'
        end,
        'cash') as donation_form,
    told.money_yuan as cash_yuan,
    told.told_goods_yuan as goods_yuan,
    told.whole_yuan as value_yuan,
    coalesce(told.cash_bound, told.goods_value_bound) as value_bound,
    told.goods_name,
    told.goods_quantity,
    told.goods_unit,
    told.purpose,
    told.receipt_no,
    told.state as donation_state,
    told.valuation_basis,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from valued told
