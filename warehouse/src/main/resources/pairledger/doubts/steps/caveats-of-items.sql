-- Items of the plan whose targets are in doubt.
insert into assess.caveats
select
    touches.pairing_id, touches.plan_year, 'item', touches.item_no, '',
    '任务' || string_agg(distinct touches.figure_ref, '、' order by touches.figure_ref) || '存疑待核实',
    count(distinct doubts.doubt_id),
    count(distinct touches.fact_id) filter (where doubts.is_set_aside),
    null, null
from doubt_touches as touches
inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
where doubts.is_open and touches.figure_kind = 'target' and touches.item_no is not null
group by touches.pairing_id, touches.plan_year, touches.item_no
