-- Single rows.
insert into assess.caveats
select
    doubts.pairing_id, doubts.plan_year, 'fact', cast(facts.fact_id as varchar), '',
    string_agg(
        facts.doubted_because || case when doubts.is_set_aside then '' else '（已计入）' end,
        '；' order by doubts.doubt_id
    ),
    count(*),
    max(cast(doubts.is_set_aside as integer)),
    null, null
from assess.doubted_facts as facts
inner join assess.doubts as doubts on facts.doubt_id = doubts.doubt_id
where doubts.is_open or doubts.is_set_aside
group by doubts.pairing_id, doubts.plan_year, facts.fact_id
