-- Targets that stand at nothing while rows are left out for want of a word in them: not a nought that anybody told.
insert into assess.caveats
with
silent as (
    select
        trace.pairing_id, trace.plan_year, trace.target_id, trace.excluded_because,
        sum(trace.row_count) as left_out
    from assess.score_trace as trace
    inner join assess.target_results as targets
        on trace.pairing_id = targets.pairing_id
        and trace.plan_year = targets.plan_year
        and trace.target_id = targets.target_id
    where
        coalesce(targets.actual_value, 0) = 0
        and not trace.is_counted
        and regexp_matches(trace.excluded_because, '^未填|^未标明|^未列明|^无法识别|不详$')
    group by all
)
select
    pairing_id, plan_year, 'target', target_id, '',
    '没有数计入，有记录因缺项未计：'
    || string_agg(excluded_because || left_out || '条', '、' order by excluded_because),
    0, 0, null, null
from silent
where not exists (
    select 1 from assess.caveats as told
    where told.figure_kind = 'target' and told.pairing_id = silent.pairing_id
        and told.plan_year = silent.plan_year and told.figure_ref = silent.target_id
)
group by pairing_id, plan_year, target_id
