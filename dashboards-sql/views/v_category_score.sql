-- v_category_score
-- label: 类别得分
-- kind: fact
-- grain: one row per scorecard, pairing, year and category
-- row: 每个评分表、结对、年度、类别一行
-- key: scorecard, pairing_id, plan_year, category
-- reads: assess.category_scores, assess.caveats, assess.pairing_scores, star.dim_pairings
-- feeds: 年终考核总览, 结对县考核
-- column category_title: 类别（按要点次序编号） | Category with its place in the plan
-- column period_date: 年末 | Year end
-- column numerator: 得分（分子） | Points, numerator
-- column denominator: 满分（分母） | Points possible, denominator
-- column is_scored: 是否计分 | Has scored items
-- metric points_sum: 得分 | Points | case when count(distinct scorecard) = 1 then sum(points) end | .2f
-- metric score_share: 得分率 | Share of points | case when count(distinct scorecard) = 1 then sum(numerator) / nullif(sum(denominator), 0) end | .1%
-- metric prior_sum: 上年得分 | Prior year's points | case when count(distinct scorecard) = 1 then sum(prior_year_points) end | .2f
select
    category_scores.scorecard::varchar as scorecard,
    category_scores.pairing_id::varchar as pairing_id,
    category_scores.plan_year::integer as plan_year,
    category_scores.category::varchar as category,
    ---------- text
    (category_scores.category_sort || ' ' || category_scores.category)::varchar as category_title,
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, category_scores.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    dim_pairings.donor_name::varchar as donor_name,
    dim_pairings.recipient_name::varchar as recipient_name,
    caveats.caveat::varchar as caveat,
    ---------- numbers
    category_scores.category_sort::integer as category_sort,
    category_scores.weight::decimal(38, 6) as weight,
    category_scores.points::decimal(38, 2) as points,
    category_scores.points_possible::decimal(38, 2) as points_possible,
    category_scores.points::decimal(38, 2) as numerator,
    case when category_scores.points is not null then category_scores.points_possible end
        ::decimal(38, 2) as denominator,
    category_scores.prior_year_points::decimal(38, 2) as prior_year_points,
    category_scores.scored_items::integer as scored_items,
    category_scores.item_count::integer as item_count,
    ---------- flags and dates
    (category_scores.points is not null)::boolean as is_scored,
    make_date(category_scores.plan_year, 12, 31)::date as period_date

from assess.category_scores

inner join assess.pairing_scores
    on category_scores.scorecard = pairing_scores.scorecard
    and category_scores.pairing_id = pairing_scores.pairing_id
    and category_scores.plan_year = pairing_scores.plan_year

left join star.dim_pairings on category_scores.pairing_id = dim_pairings.pairing_id

left join assess.caveats
    on
        caveats.figure_kind = 'category'
        and caveats.pairing_id = category_scores.pairing_id
        and caveats.plan_year = category_scores.plan_year
        and caveats.figure_ref = category_scores.category
        and caveats.side = ''
