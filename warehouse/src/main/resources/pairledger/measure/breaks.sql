-- Years whose value may not be set beside the year before: the pairing's members changed, a member's or its
-- towns' borders, the list of units, the definition of the indicator or its parameters.
create or replace temp table measured_breaks as
with
pairing_years as (
    select distinct pairing_id, plan_year from measure_lines
),
members as (
    select
        years.pairing_id,
        years.plan_year,
        members.member_role,
        members.member_code
    from pairing_years as years
    inner join star.dim_pairing_members as members
        on members.pairing_id = years.pairing_id
        and members.valid_from <= make_date(years.plan_year, 12, 31)
        and coalesce(members.valid_to, date '9999-12-31') > make_date(years.plan_year, 12, 31)
),
member_lists as (
    select
        pairing_id,
        plan_year,
        string_agg(
            distinct member_role || member_code,
            ','
            order by member_role || member_code
        ) as members
    from members
    group by pairing_id, plan_year
),
changed_members as (
    select lists.pairing_id, lists.plan_year
    from member_lists as lists
    inner join member_lists as priors
        on priors.pairing_id = lists.pairing_id
        and priors.plan_year = lists.plan_year - 1
    where priors.members <> lists.members
),
changed_regions as (
    select region_code, year(valid_to) as plan_year
    from star.dim_regions
    where valid_to is not null
    union
    select successors.region_code, year(regions.valid_to)
    from star.dim_regions as regions
    inner join star.dim_regions as successors
        on successors.region_code = regions.successor_code
    where regions.valid_to is not null
),
changed_borders as (
    select distinct members.pairing_id, members.plan_year
    from members
    inner join changed_regions
        on changed_regions.region_code = members.member_code
        and changed_regions.plan_year = members.plan_year
    union
    select distinct members.pairing_id, members.plan_year + 1
    from members
    inner join changed_regions
        on changed_regions.region_code = members.member_code
        and changed_regions.plan_year = members.plan_year + 1
),
unit_lists as (
    select
        universe,
        pairing_id,
        plan_year,
        string_agg(distinct unit_key, ',' order by unit_key) as units
    from measure_universe
    group by universe, pairing_id, plan_year
),
changed_units as (
    select lists.universe, lists.pairing_id, lists.plan_year
    from unit_lists as lists
    inner join unit_lists as priors
        on priors.universe = lists.universe
        and priors.pairing_id = lists.pairing_id
        and priors.plan_year = lists.plan_year - 1
    where priors.units <> lists.units
),
changed_rules as (
    select
        rules.indicator,
        rules.plan_year,
        priors.definition <> rules.definition as is_other_definition,
        priors.parameters <> rules.parameters as are_other_parameters
    from measure_rules as rules
    inner join measure_rules as priors
        on priors.indicator = rules.indicator
        and priors.plan_year = rules.plan_year - 1
),
reasons as (
    select years.pairing_id, years.plan_year, kinds.indicator, 1 as place, '结对成员变化' as reason
    from pairing_years as years
    inner join changed_members
        on changed_members.pairing_id = years.pairing_id
        and changed_members.plan_year = years.plan_year
    cross join measure_kinds as kinds
    union all
    select years.pairing_id, years.plan_year, kinds.indicator, 2, '区划变化'
    from pairing_years as years
    inner join changed_borders
        on changed_borders.pairing_id = years.pairing_id
        and changed_borders.plan_year = years.plan_year
    cross join measure_kinds as kinds
    union all
    select changed_units.pairing_id, changed_units.plan_year, kinds.indicator, 3, '单元名单变化'
    from changed_units
    inner join measure_kinds as kinds
        on kinds.universe = changed_units.universe
    union all
    select years.pairing_id, years.plan_year, changed_rules.indicator, 4, '指标定义变化'
    from pairing_years as years
    inner join changed_rules
        on changed_rules.plan_year = years.plan_year
    where changed_rules.is_other_definition
    union all
    select years.pairing_id, years.plan_year, changed_rules.indicator, 5, '口径参数变化'
    from pairing_years as years
    inner join changed_rules
        on changed_rules.plan_year = years.plan_year
    where changed_rules.are_other_parameters
)
select
    pairing_id,
    plan_year,
    indicator,
    string_agg(reason, '；' order by place) as break_flag
from reasons
group by pairing_id, plan_year, indicator
