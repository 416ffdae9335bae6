-- fct_documents
-- what: whose document it is stands in its issuer's name; a number tells documents apart inside a pairing,
-- and in others where a named issuer vouches for it
-- key: fact_id
-- reads: told_document
-- keeps: document
select
    hash63('fct_documents|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    case
        when told.document_no is not null
        then coalesce(
                min(widely_named(told.issuer, told.wide_names)) over (partition by told.pairing_id, told.plan_year, told.document_no),
                told.pairing_id) || '|' || told.document_no
    end as document_key,
    told.issued_on,
    told.document_kind,
    told.title,
    told.document_no,
    told.issuer,
    coalesce(side_named(told.issuer, told.donor_names, told.recipient_names), told.reporting_side) as acting_side,
    told.item_no,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_document told
