-- shared_candidates
-- what: of the things that several pairings may tell, those told in words that several use, and those somebody decided on
-- key: kind, fact_id
-- reads: shared_told, joint_decisions
-- matched: shared_names
with used as (
    select told.kind, told.words
    from shared_told told
    left join (select distinct fact_id_a from joint_decisions) decided
        on decided.fact_id_a = told.fact_id
    group by told.kind, told.words
    having count(distinct told.pairing_id) > 1 or count(decided.fact_id_a) > 0
)

select
    told.kind,
    told.fact_id,
    told.pairing_id,
    told.plan_year,
    told.own,
    told.words,
    told.place,
    told.announcement,
    told.day,
    told.days_apart,
    told.known_from,
    told.known_to
from shared_told told
join used on used.kind = told.kind and used.words = told.words
where told.day is not null
