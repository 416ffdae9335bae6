-- code: C12
-- name: 车间已停产仍填报用工
-- severity: 警告
-- dataset: DS11
-- advice: 核对车间状态；停产车间不计入
select
    workshops.pairing_id,
    workshops.plan_year,
    workshops.fact_id,
    workshops.source_file,
    workshops.source_sheet,
    workshops.source_row,
    '状态为停产，仍填报吸纳就业' || workshops.worker_count || '人' as found
from star.fct_workshops as workshops
where
    workshops.known_to is null
    and workshops.workshop_state = 'stopped'
    and workshops.worker_count > 0
