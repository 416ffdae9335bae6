-- Steps asked, own_members, counties: who is asked, its members in the west, their counties.
asked as (
    select distinct pairing_id, plan_year, own_pairing_id from measure_reach
),
own_members as (
    select distinct
        asked.pairing_id,
        asked.plan_year,
        members.member_code
    from asked
    inner join star.dim_pairing_members as members
        on members.pairing_id = asked.own_pairing_id
        and members.member_role = 'R'
        and members.valid_from <= make_date(asked.plan_year, 12, 31)
        and (members.valid_to is null or members.valid_to > make_date(asked.plan_year, 1, 1))
),
counties as (
    select own_members.pairing_id, own_members.plan_year, regions.region_code
    from own_members
    inner join star.dim_regions as regions
        on regions.region_code = own_members.member_code
        and regions.region_level in ('county', 'town')
    union
    select own_members.pairing_id, own_members.plan_year, regions.region_code
    from own_members
    inner join star.dim_regions as regions
        on regions.parent_region_code = own_members.member_code
        and regions.region_level in ('county', 'town')
)
