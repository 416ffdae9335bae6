-- Targets of whose ledgers rows were refused.
create or replace temp table refused_targets as
select
    targets.pairing_id, targets.plan_year, targets.target_id,
    '所据台账有' || sum(files.refused_count) || '行因填写有误未采用' as caveat
from assess.target_results as targets
inner join refused_ledgers as ledgers on targets.indicator = ledgers.indicator
inner join star.dim_source_files as files
    on targets.pairing_id = files.pairing_id
    and ledgers.dataset = files.dataset
    and files.plan_year between year(targets.window_from) and year(targets.window_to)
    and (targets.side not in ('D', 'R') or targets.side = files.reporting_side)
where files.refused_count > 0 and files.known_to is null
group by targets.pairing_id, targets.plan_year, targets.target_id
