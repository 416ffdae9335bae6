-- code: C11
-- name: 培训班人数与花名册不符
-- severity: 警告
-- dataset: DS04
-- advice: 核对培训班台账人数与学员花名册
select
    sessions.pairing_id,
    sessions.plan_year,
    sessions.fact_id,
    sessions.source_file,
    sessions.source_sheet,
    sessions.source_row,
    '台账填报' || sessions.person_times || '人次，花名册' || sessions.roster_count || '人次' as found
from star.fct_training_sessions as sessions
where
    sessions.known_to is null
    and sessions.roster_count > 0
    and sessions.person_times <> sessions.roster_count
