-- fct_public_posts
-- what: who holds which post in which hamlet; a post told again by a later ledger of its year stands as told last
-- key: fact_id
-- reads: told_public_post, place_names_town, place_names_village, registered
-- keeps: public_post
select
    hash63('fct_public_posts|' || told.row_address) as fact_id,
    told.pairing_id,
    told.plan_year,
    told.reporting_side,
    told.owner,
    told.person_key,
    told.post_kind,
    town.place_code as township_code,
    coalesce(area.place_name, told.village) as village_name,
    hamlet_key(
        told.hamlet,
        coalesce(area.place_name, told.village),
        coalesce(town.place_code, place_key(told.township)),
        coalesce(town.place_county_code, told.recipient_county)) as hamlet_key,
    coalesce(registered.is_registered, told.is_poor) as is_poor,
    told.started_on,
    coalesce(
        told.left_on,
        -- without a day, who has left left by the ledger's day
        case
            when told.state in ('returned', 'early_return')
            then least(told.term_to, told.stated_on)
        end,
        told.term_to) as ended_on,
    told.subsidy_month_yuan,
    told.stated_on,
    told.source_file,
    told.source_sheet,
    told.source_row,
    told.known_from,
    least(told.known_to, case
        when told.person_key is not null
            and told.post_kind is not null
            and told.started_on is not null
        then min(told.known_from) over (
            partition by told.pairing_id, told.plan_year, told.reporting_side, told.person_key, told.post_kind, told.started_on
            order by cast(told.known_from - date '1970-01-01' as int)
            range between 1 following and unbounded following)
    end) as known_to
from told_public_post told
left join place_names_town town
    on town.of_pairing = told.pairing_id
    and town.of_year = told.plan_year
    and town.of_role = 'R'
    and town.place_key = place_key(told.township)
left join place_names_village area
    on area.of_pairing = told.pairing_id
    and area.of_year = told.plan_year
    and area.of_role = 'R'
    and area.place_key = place_key(coalesce(town.place_name, '') || told.village)
left join registered
    on registered.person_key = told.person_key
    and registered.register_year = told.plan_year
