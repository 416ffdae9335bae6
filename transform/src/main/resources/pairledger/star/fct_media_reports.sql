-- fct_media_reports
-- what: one article is one article, however often and by whom it is listed
-- key: fact_id
-- reads: told_media_report
-- keeps: media_report
select
    hash63('fct_media_reports|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.published_on,
    told.outlet,
    told.outlet_level,
    told.title,
    coalesce(text_key(told.title), '') || '|' || coalesce(text_key(told.outlet), '') as report_key,
    told.page_or_link,
    told.submitting_unit,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    told.known_to
from told_media_report told
