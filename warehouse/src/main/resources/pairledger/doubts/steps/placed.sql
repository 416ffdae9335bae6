-- The order of questions: those first that could cost most.
update assess.doubts set doubt_no = places.place
from (
    select
        doubt_id,
        row_number() over (
            order by
                not is_open, grade_otherwise is null, rank_otherwise is null,
                abs(coalesce(points_at_stake, 0)) desc, not is_set_aside,
                pairing_id, plan_year, doubt_id
        ) as place
    from assess.doubts
) as places
where places.doubt_id = doubts.doubt_id
