-- v_grade_distance
-- label: 等次差距
-- kind: fact
-- grain: one row per scorecard, pairing and year that has a grade
-- row: 每个有等次的评分表、结对、年度一行
-- key: scorecard, pairing_id, plan_year
-- reads: assess.caveats, assess.grade_distances, assess.pairing_scores, star.dim_pairings
-- feeds: 结对县考核
-- column distance_shown: 等次差距（文字） | The distance in words
-- column period_date: 年末 | Year end
-- metric to_next_shown: 距上一等次差分 | Points to the next grade | max(points_to_next) | .2f
-- metric above_lower_shown: 高于下限分数 | Points above the floor | max(points_above_lower) | .2f
select
    grade_distances.scorecard::varchar as scorecard,
    grade_distances.pairing_id::varchar as pairing_id,
    grade_distances.plan_year::integer as plan_year,
    ---------- text
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, grade_distances.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    pairing_scores.weighting::varchar as weighting,
    pairing_scores.grade::varchar as grade,
    grade_distances.grade_basis::varchar as grade_basis,
    grade_distances.next_grade::varchar as next_grade,
    grade_distances.lower_grade::varchar as lower_grade,
    case
        when grade_distances.next_grade is null then '已是最高等次'
        when grade_distances.points_to_next is not null
            then '距“' || grade_distances.next_grade || '”差' || grade_distances.points_to_next::varchar || '分'
        when grade_distances.places_to_next is not null
            then '距“' || grade_distances.next_grade || '”差' || grade_distances.places_to_next::varchar || '名'
        else '距“' || grade_distances.next_grade || '”的差距无法计算'
    end::varchar as distance_shown,
    caveats.caveat::varchar as caveat,
    ---------- numbers and dates
    pairing_scores.points::decimal(38, 2) as points,
    grade_distances.points_to_next::decimal(38, 2) as points_to_next,
    grade_distances.places_to_next::integer as places_to_next,
    grade_distances.points_above_lower::decimal(38, 2) as points_above_lower,
    pairing_scores.rank_in_group::integer as rank_in_group,
    pairing_scores.peer_count::integer as peer_count,
    make_date(grade_distances.plan_year, 12, 31)::date as period_date

from assess.grade_distances

inner join assess.pairing_scores
    on grade_distances.scorecard = pairing_scores.scorecard
    and grade_distances.pairing_id = pairing_scores.pairing_id
    and grade_distances.plan_year = pairing_scores.plan_year

left join star.dim_pairings on grade_distances.pairing_id = dim_pairings.pairing_id

left join assess.caveats
    on
        caveats.figure_kind = 'total'
        and caveats.pairing_id = grade_distances.pairing_id
        and caveats.plan_year = grade_distances.plan_year
        and caveats.side = ''
