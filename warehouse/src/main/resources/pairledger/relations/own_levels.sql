-- Whose purse is the donor's own beside a county's, per pairing: a city's where the donor is a city
-- without counties (中山, 东莞, 儋州, 嘉峪关), which is its own county.
select distinct members.pairing_id, 'city' as budget_level
from star.dim_pairing_members as members
inner join star.dim_regions as regions
    on regions.region_code = members.member_code
    and regions.region_level = 'city'
where members.member_role = 'D'
    and not exists (
        select 1
        from star.dim_regions as below
        where below.parent_region_code = regions.region_code
            and below.region_level = 'county'
    )
