-- code: C08
-- name: 同一人同时在公益岗位和县外务工
-- severity: 错误
-- dataset: DS12
-- advice: 核对两份台账，更正离岗时间
select
    posts.pairing_id,
    posts.plan_year,
    posts.fact_id,
    posts.source_file,
    posts.source_sheet,
    posts.source_row,
    '在岗期间另有县外务工记录，上岗时间' || min(spells.started_on) as found
from star.fct_public_posts as posts
inner join star.dim_pairings as pairings on posts.pairing_id = pairings.pairing_id
inner join star.fct_employment_spells as spells
    on
        posts.pairing_id = spells.pairing_id
        and posts.person_key = spells.person_key
        and spells.started_on < coalesce(posts.ended_on, date '9999-12-31')
        and posts.started_on < coalesce(spells.ended_on, date '9999-12-31')
where
    posts.known_to is null
    and spells.known_to is null
    and not spells.is_public_post
    and spells.work_province_code is not null
    and not starts_with(
        coalesce(spells.work_county_code, spells.work_city_code, spells.work_province_code),
        rtrim(pairings.recipient_region_code, '0')
    )
group by
    posts.pairing_id,
    posts.plan_year,
    posts.fact_id,
    posts.source_file,
    posts.source_sheet,
    posts.source_row
