-- v_bureau_loss
-- label: 责任单位失分
-- kind: fact
-- grain: one row per part of the points and bureau responsible for it
-- row: 每个失分部分的每个责任单位一行
-- key: scorecard, pairing_id, plan_year, loss_no, bureau
-- reads: assess.bureau_losses, assess.caveats, assess.pairing_scores, assess.point_losses, star.dim_pairings
-- feeds: 结对县考核
-- column item_title: 事项（编号与内容） | Item with its number
-- column is_lost: 是否失分 | Lost anything
-- column period_date: 年末 | Year end
-- metric lost_sum: 失分 | Points lost | case when count(distinct scorecard) = 1 then sum(lost_points) end | .2f
select
    bureau_losses.scorecard::varchar as scorecard,
    bureau_losses.pairing_id::varchar as pairing_id,
    bureau_losses.plan_year::integer as plan_year,
    bureau_losses.loss_no::integer as loss_no,
    bureau_losses.bureau::varchar as bureau,
    ---------- text
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, bureau_losses.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    point_losses.loss_kind::varchar as loss_kind,
    point_losses.item_no::varchar as item_no,
    (point_losses.item_no || ' ' || point_losses.item_name)::varchar as item_title,
    point_losses.target_id::varchar as target_id,
    point_losses.category::varchar as category,
    caveats.caveat::varchar as caveat,
    ---------- numbers, flags, dates
    bureau_losses.bureau_count::integer as bureau_count,
    bureau_losses.lost_points::decimal(38, 6) as lost_points,
    (bureau_losses.lost_points > 0)::boolean as is_lost,
    make_date(bureau_losses.plan_year, 12, 31)::date as period_date

from assess.bureau_losses

inner join assess.point_losses
    on bureau_losses.scorecard = point_losses.scorecard
    and bureau_losses.pairing_id = point_losses.pairing_id
    and bureau_losses.plan_year = point_losses.plan_year
    and bureau_losses.loss_no = point_losses.loss_no

inner join assess.pairing_scores
    on bureau_losses.scorecard = pairing_scores.scorecard
    and bureau_losses.pairing_id = pairing_scores.pairing_id
    and bureau_losses.plan_year = pairing_scores.plan_year

left join star.dim_pairings on bureau_losses.pairing_id = dim_pairings.pairing_id

left join assess.caveats
    on
        caveats.figure_kind = 'item'
        and caveats.pairing_id = bureau_losses.pairing_id
        and caveats.plan_year = bureau_losses.plan_year
        and caveats.figure_ref = point_losses.item_no
        and caveats.side = ''
