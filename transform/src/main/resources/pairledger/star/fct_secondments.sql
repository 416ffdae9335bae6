-- fct_secondments
-- what: who goes is read from the direction, else from the units named; a posting told again by a
-- later ledger of its year stands as told last
-- key: fact_id
-- reads: told_secondment
-- keeps: secondment
select
    hash63('fct_secondments|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.person_key,
    told.kind as talent_kind,
    told.rank as rank_kind,
    coalesce(
        side_going(told.direction, told.reporting_side),
        one_side_named(told.home_post, told.donor_names, told.recipient_names),
        other_side(one_side_named(told.host_post, told.donor_names, told.recipient_names)),
        told.reporting_side) as acting_side,
    told.host_post,
    coalesce(told.host_post like '%副院长%', false) as is_vice_president,
    told.term_from,
    told.term_to,
    told.term_precision,
    coalesce(
        told.returned_on,
        -- without a day, an early return is known by the ledger's day, a full term by its end
        case when told.post_state = 'early_return' then least(told.term_to, told.stated_on) end,
        case when told.post_state = 'returned' then coalesce(told.term_to, told.stated_on) end) as ended_on,
    coalesce(told.post_state = 'early_return', false)
        or coalesce(told.returned_on < told.term_to, false) as is_early_return,
    told.document_no,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    least(told.known_to, case
        when told.person_key is not null
            and told.kind is not null
            and told.term_from is not null
        then min(told.known_from) over (
            partition by told.pairing_id, told.plan_year, told.reporting_side, told.person_key, told.kind, told.term_from
            order by cast(told.known_from - date '1970-01-01' as int)
            range between 1 following and unbounded following)
    end) as known_to
from told_secondment told
