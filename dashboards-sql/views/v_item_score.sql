-- v_item_score
-- label: 事项得分
-- kind: fact
-- grain: one row per scorecard, pairing, year and item
-- row: 每个评分表、结对、年度、事项一行
-- key: scorecard, pairing_id, plan_year, item_no
-- reads: assess.caveats, assess.item_scores, assess.pairing_scores, star.dim_pairings
-- feeds: 结对县考核
-- column item_title: 事项（编号与内容） | Item with its number
-- column period_date: 年末 | Year end
-- metric score_ratio_shown: 得分率 | Score ratio | case when count(distinct scorecard) = 1 then max(score_ratio) end | .0%
-- metric item_count: 事项数 | Items | count(*) | d
select
    item_scores.scorecard::varchar as scorecard,
    item_scores.pairing_id::varchar as pairing_id,
    item_scores.plan_year::integer as plan_year,
    item_scores.item_no::varchar as item_no,
    ---------- text
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, item_scores.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    item_scores.item_name::varchar as item_name,
    (item_scores.item_no || ' ' || item_scores.item_name)::varchar as item_title,
    item_scores.category::varchar as category,
    item_scores.score_line::varchar as score_line,
    item_scores.unit::varchar as unit,
    item_scores.not_scored_reason::varchar as not_scored_reason,
    caveats.caveat::varchar as caveat,
    ---------- numbers and dates
    item_scores.item_sort::integer as item_sort,
    item_scores.actual_value::decimal(38, 6) as actual_value,
    item_scores.prior_year_value::decimal(38, 6) as prior_year_value,
    item_scores.weight::decimal(38, 6) as weight,
    item_scores.score_ratio::decimal(38, 6) as score_ratio,
    item_scores.raw_points::decimal(38, 6) as raw_points,
    make_date(item_scores.plan_year, 12, 31)::date as period_date

from assess.item_scores

inner join assess.pairing_scores
    on item_scores.scorecard = pairing_scores.scorecard
    and item_scores.pairing_id = pairing_scores.pairing_id
    and item_scores.plan_year = pairing_scores.plan_year

left join star.dim_pairings on item_scores.pairing_id = dim_pairings.pairing_id

left join assess.caveats
    on
        caveats.figure_kind = 'item'
        and caveats.pairing_id = item_scores.pairing_id
        and caveats.plan_year = item_scores.plan_year
        and caveats.figure_ref = item_scores.item_no
        and caveats.side = ''
