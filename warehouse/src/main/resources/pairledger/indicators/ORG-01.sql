-- code: ORG-01
-- name: 党政主要领导赴对方调研对接次数
-- name_en: Leader visits to the partner
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 次
-- measure: count
-- timing: flow
-- told_by: actor
-- definition: 由党委或政府主要领导带队赴对方调研对接的次数，以出访方台账为准，同一次只计1次。
select
    *,
    joint_event_id as distinct_key,
    event_date as counts_from,
    case
        when length(visiting_region_code) > 6 and not exists (
            select 1
            from star.dim_pairing_members as members
            where members.pairing_id = fct_exchange_events.pairing_id
                and members.member_code = fct_exchange_events.visiting_region_code
        ) then '镇村互访，不是结对双方党政主要领导'
        when leader_rank is null then '未填带队领导职务'
        when leader_rank not in ('party_main', 'government_main') then '带队领导不是党委或政府主要领导'
    end as excluded_because
from star.fct_exchange_events
where event_kind = 'visit'
