-- The whole: how many questions are open, and between which points the answers may put it.
insert into assess.caveats
with
open_ones as (
    select
        touched.pairing_id, touched.plan_year,
        count(distinct touched.doubt_id) as open_doubts
    from (
        select doubts.doubt_id, doubts.pairing_id, doubts.plan_year
        from assess.doubts as doubts where doubts.is_open
        union
        select doubts.doubt_id, touches.pairing_id, touches.plan_year
        from doubt_touches as touches
        inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
        where doubts.is_open and touches.figure_kind = 'target'
    ) as touched
    group by touched.pairing_id, touched.plan_year
),
ranges as (
    select pairing_id, plan_year, scorecard, min(points) as low, max(points) as high
    from doubt_results
    group by pairing_id, plan_year, scorecard
),
spans as (
    select
        ranges.pairing_id, ranges.plan_year,
        string_agg(
            scores.scorecard_name || '可在' || doubt_shown(ranges.low) || '至'
            || doubt_shown(ranges.high) || '之间',
            '；' order by ranges.scorecard
        ) as told
    from ranges
    inner join assess.pairing_scores as scores
        on ranges.pairing_id = scores.pairing_id
        and ranges.plan_year = scores.plan_year
        and ranges.scorecard = scores.scorecard
    group by ranges.pairing_id, ranges.plan_year
)
select
    pairings.pairing_id, pairings.plan_year, 'total', '', '',
    concat_ws(
        '；',
        '有' || open_ones.open_doubts || '个疑问尚无答复',
        '另行认定后' || spans.told
    ),
    open_ones.open_doubts,
    0,
    null, null
from (select distinct pairing_id, plan_year from assess.plans) as pairings
inner join open_ones
    on pairings.pairing_id = open_ones.pairing_id
    and pairings.plan_year = open_ones.plan_year
left join spans
    on pairings.pairing_id = spans.pairing_id and pairings.plan_year = spans.plan_year
