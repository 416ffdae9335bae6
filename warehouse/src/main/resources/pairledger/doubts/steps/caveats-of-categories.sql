-- Categories of the plan whose targets are in doubt.
insert into assess.caveats
select
    touches.pairing_id, touches.plan_year, 'category', items.category, '',
    '任务' || string_agg(distinct touches.figure_ref, '、' order by touches.figure_ref) || '存疑待核实',
    count(distinct doubts.doubt_id),
    count(distinct touches.fact_id) filter (where doubts.is_set_aside),
    null, null
from doubt_touches as touches
inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
inner join (
    select distinct pairing_id, plan_year, item_no, category from assess.item_scores
) as items
    on touches.pairing_id = items.pairing_id
    and touches.plan_year = items.plan_year
    and touches.item_no = items.item_no
where doubts.is_open and touches.figure_kind = 'target'
group by touches.pairing_id, touches.plan_year, items.category
