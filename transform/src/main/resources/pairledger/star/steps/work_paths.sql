-- work_paths
-- what: the place that the words of a work place stand for when they are read in one piece (广东省江门市鹤山市, 天津津南): the
-- longest way to write one that they begin with, unless what follows makes another name of it (江门路)
-- key: work_province, work_city, work_county
-- reads: told_employment_spell, told_work_monitoring, place_paths
with
told as (
    select work_province, work_city, work_county from told_employment_spell
    union
    select work_province, work_city, work_county from told_work_monitoring
),

-- the three words in one piece, and the narrowest alone
paths as (
    select work_province, work_city, work_county, 1 as turn,
        place_path(coalesce(work_province, ''), coalesce(work_city, ''), coalesce(work_county, '')) as words
    from told
    union all
    select work_province, work_city, work_county, 2,
        place_path('', '', coalesce(work_county, work_city, work_province))
    from told
),

sizes as (
    select distinct length(path_key) as size from place_paths
),

starts as (
    select pieces.words, sizes.size, substr(pieces.words, 1, sizes.size) as path_key
    from (select distinct words from paths) pieces
    join sizes on sizes.size <= length(pieces.words)
),

ranked as (
    select
        starts.words,
        place.province_code,
        place.city_code,
        place.county_code,
        row_number() over (partition by starts.words order by starts.size desc) as nearness
    from starts
    join place_paths place on place.path_key = starts.path_key
    where starts.size = length(starts.words)
        or place.followed_by = 'ANY'
        or (place.followed_by = 'NO_NAME'
            and instr('省市县区州旗盟镇乡村路街道巷大东南西北中', substr(starts.words, starts.size + 1, 1)) = 0)
),

turns as (
    select
        paths.work_province,
        paths.work_city,
        paths.work_county,
        ranked.province_code,
        ranked.city_code,
        ranked.county_code,
        row_number() over (
            partition by paths.work_province, paths.work_city, paths.work_county
            order by
                case
                    when ranked.county_code is not null then 1
                    when ranked.city_code is not null then 2
                    else 3
                end,
                paths.turn) as turn
    from paths
    join ranked on ranked.words = paths.words and ranked.nearness = 1
)

select work_province, work_city, work_county, province_code, city_code, county_code
from turns
where turn = 1
