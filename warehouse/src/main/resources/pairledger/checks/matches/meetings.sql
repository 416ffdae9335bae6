-- topic: 联席会议与工作推进会
-- unit: 次
select
    meetings.pairing_id,
    meetings.plan_year,
    meetings.reporting_side,
    meetings.fact_id,
    meetings.event_date as day,
    1.00 as amount,
    meetings.event_kind || '|' || meetings.joint_event_id as match_key
from star.fct_exchange_events as meetings
where
    meetings.known_to is null
    and meetings.event_kind in ('joint_meeting', 'progress_meeting')
