-- told_${ledger}
-- what: the rows of one kind of ledger, each with its submission: who told it, for which pairing and year, and when that
-- was known. Rows of files that are not in this build, or of pairings nobody declared, are not here
-- key: row_address
-- reads: stg_${ledger}, submissions
select
    staged.*,
    staged.source_file
        || '|' || cast(staged.source_sheet as string)
        || '|' || cast(staged.source_table as string)
        || '|' || cast(staged.source_row as string) as row_address,
    submitted.dataset,
    submitted.pairing_id,
    submitted.plan_year,
    submitted.reporting_side,
    submitted.owner,
    submitted.known_from,
    submitted.known_to,
    submitted.stated_on,
    submitted.donor_names,
    submitted.recipient_names,
    submitted.wide_names,
    submitted.donor_members,
    submitted.recipient_members,
    submitted.recipient_county,
    submitted.own_level
from stg_${ledger} staged
join submissions submitted
    on submitted.source_file = staged.source_file and submitted.ledger = '${ledger}'
