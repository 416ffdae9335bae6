-- code: ORG-09
-- name: 结对镇村负责人互访最少次数
-- name_en: Minimum visits among paired units
-- category: 组织领导
-- assessment_category: 组织领导
-- unit: 次
-- measure: count
-- timing: flow
-- fold: min
-- universe: units
-- sides: J
-- told_by: actor
-- definition: 年度计划所列各结对镇、村（社区）负责人赴对方结对单位的次数中的最小值，没有记录的单位按0次计。
with
pairs as (
    select distinct pairing_id, donor_unit_code as unit_code, recipient_unit_code as partner_code
    from star.fct_pairing_agreements
    where donor_unit_code is not null and recipient_unit_code is not null
    union
    select distinct pairing_id, recipient_unit_code as unit_code, donor_unit_code as partner_code
    from star.fct_pairing_agreements
    where donor_unit_code is not null and recipient_unit_code is not null
),
visits as (
    select
        events.*,
        exists (
            select 1
            from pairs
            where pairs.pairing_id = events.pairing_id
                and pairs.unit_code = events.visiting_region_code
        ) as has_partner,
        exists (
            select 1
            from pairs
            where pairs.pairing_id = events.pairing_id
                and pairs.unit_code = events.visiting_region_code
                and pairs.partner_code = events.host_region_code
        ) as is_to_partner
    from star.fct_exchange_events as events
    where events.event_kind = 'visit'
)
select
    *,
    coalesce(visiting_region_code, visiting_unit) as unit_key,
    joint_event_id as distinct_key,
    event_date as counts_from,
    case
        when visiting_region_code is null and visiting_unit is null then '未填出访单位'
        when leader_rank in ('deputy', 'other') then '带队人不是单位主要负责人'
        when has_partner and host_region_code is not null and not is_to_partner then '所访单位不是其结对单位'
    end as excluded_because
from visits
