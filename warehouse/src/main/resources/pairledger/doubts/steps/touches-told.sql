-- Which targets a question hangs on, in its own row.
update assess.doubts set touches = told.touches
from (
    select
        doubt_id,
        string_agg(distinct figure_ref, '、' order by figure_ref) as touches
    from doubt_touches
    where figure_kind = 'target'
    group by doubt_id
) as told
where told.doubt_id = doubts.doubt_id
