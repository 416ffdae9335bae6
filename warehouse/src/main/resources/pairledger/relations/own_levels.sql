-- Whose purse is the donor's own, per pairing: the level of its members, a county's where none is a
-- region; in a city without counties (中山, 东莞, 儋州, 嘉峪关) the words for a county's mean the city.
with
donors as (
    select members.pairing_id, regions.region_code, regions.region_level
    from star.dim_pairing_members as members
    inner join star.dim_regions as regions
        on regions.region_code = members.member_code
    where members.member_role = 'D'
        and regions.region_level in ('province', 'city', 'county')
)
select pairing_id, region_level as budget_level
from donors
union
select donors.pairing_id, 'county' as budget_level
from donors
where donors.region_level = 'city'
    and not exists (
        select 1
        from star.dim_regions as below
        where below.parent_region_code = donors.region_code
            and below.region_level = 'county'
    )
union
select pairings.pairing_id, 'county' as budget_level
from star.dim_pairings as pairings
where pairings.pairing_id not in (select pairing_id from donors)
