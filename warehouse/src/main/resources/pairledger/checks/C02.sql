-- code: C02
-- name: 公益岗位人员年满70周岁
-- severity: 错误
-- dataset: DS12
-- advice: 核对出生年份；确已超龄的应退出岗位
select
    posts.pairing_id,
    posts.plan_year,
    posts.fact_id,
    posts.source_file,
    posts.source_sheet,
    posts.source_row,
    '该年度年龄为' || (posts.plan_year - persons.birth_year) || '岁' as found
from star.fct_public_posts as posts
inner join star.dim_persons as persons on posts.person_key = persons.person_key
where
    posts.known_to is null
    and posts.plan_year - persons.birth_year >= 70
    and (posts.ended_on is null or year(posts.ended_on) >= posts.plan_year)
