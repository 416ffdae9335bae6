-- v_point_loss
-- label: 失分构成
-- kind: fact
-- grain: one row per scorecard, pairing, year and part of the points
-- row: 每个评分表、结对、年度的每个计分部分一行
-- key: scorecard, pairing_id, plan_year, loss_no
-- reads: assess.caveats, assess.pairing_scores, assess.point_losses, assess.target_results, star.dim_pairings, store.word
-- feeds: 结对县考核
-- column side_name: 责任方 | Side, name
-- column item_title: 事项（编号与内容） | Item with its number
-- column loss_shown: 失分项 | What lost them, in words
-- column result_shown: 完成结果 | Result
-- column is_lost: 是否失分 | Lost anything
-- column lifts_grade: 补足即升等次 | Would lift the grade by itself
-- column period_date: 年末 | Year end
-- metric lost_sum: 失分 | Points lost | case when count(distinct scorecard) = 1 then sum(lost_points) end | .2f
-- metric late_lost_sum: 台账未报或迟报的失分 | Points lost beside late ledgers | case when count(distinct scorecard) = 1 then sum(late_ledger_points) end | .2f
-- metric part_sum: 满分 | Points possible | case when count(distinct scorecard) = 1 then sum(part_points) end | .2f
-- metric loss_count: 失分项数 | Parts with a loss | case when count(distinct scorecard) = 1 then count(case when is_lost then 1 end) end | ,d
select
    point_losses.scorecard::varchar as scorecard,
    point_losses.pairing_id::varchar as pairing_id,
    point_losses.plan_year::integer as plan_year,
    point_losses.loss_no::integer as loss_no,
    ---------- text
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, point_losses.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    dim_pairings.donor_name::varchar as donor_name,
    dim_pairings.recipient_name::varchar as recipient_name,
    point_losses.loss_kind::varchar as loss_kind,
    coalesce(
        case
            when point_losses.target_id is not null
                then point_losses.target_id || ' ' || coalesce(target_results.indicator_name, '')
        end,
        point_losses.item_no || ' ' || point_losses.item_name,
        point_losses.loss_kind
    )::varchar as loss_shown,
    point_losses.item_no::varchar as item_no,
    (point_losses.item_no || ' ' || point_losses.item_name)::varchar as item_title,
    point_losses.target_id::varchar as target_id,
    target_results.indicator::varchar as indicator,
    target_results.indicator_name::varchar as indicator_name,
    point_losses.category::varchar as category,
    point_losses.responsible::varchar as responsible,
    coalesce(word.word, target_results.side)::varchar as side_name,
    target_results.unit::varchar as unit,
    target_results.evidence_state::varchar as evidence_state,
    case
        when target_results.status = '未完成' and target_results.evidence_state = '缺证据' then '缺证据'
        else coalesce(target_results.status, point_losses.loss_kind)
    end::varchar as result_shown,
    pairing_scores.weighting::varchar as weighting,
    pairing_scores.grade::varchar as grade,
    point_losses.grade_if_kept::varchar as grade_if_kept,
    coalesce(target_caveat.caveat, item_caveat.caveat)::varchar as caveat,
    ---------- numbers
    point_losses.part_points::decimal(38, 6) as part_points,
    point_losses.lost_points::decimal(38, 6) as lost_points,
    point_losses.late_ledger_points::decimal(38, 6) as late_ledger_points,
    target_results.target_value::decimal(38, 6) as target_value,
    target_results.actual_value::decimal(38, 6) as actual_value,
    pairing_scores.points::decimal(38, 2) as points,
    point_losses.points_if_kept::decimal(38, 2) as points_if_kept,
    pairing_scores.rank_in_group::integer as rank_in_group,
    point_losses.rank_if_kept::integer as rank_if_kept,
    ---------- flags and dates
    (point_losses.lost_points > 0 and point_losses.loss_kind <> '舍入')::boolean as is_lost,
    coalesce(
        point_losses.lost_points > 0 and point_losses.grade_if_kept <> pairing_scores.grade, false
    )::boolean as lifts_grade,
    point_losses.is_row_effect_known::boolean as is_row_effect_known,
    make_date(point_losses.plan_year, 12, 31)::date as period_date

from assess.point_losses

inner join assess.pairing_scores
    on point_losses.scorecard = pairing_scores.scorecard
    and point_losses.pairing_id = pairing_scores.pairing_id
    and point_losses.plan_year = pairing_scores.plan_year

left join assess.target_results
    on point_losses.pairing_id = target_results.pairing_id
    and point_losses.plan_year = target_results.plan_year
    and point_losses.target_id = target_results.target_id

left join star.dim_pairings on point_losses.pairing_id = dim_pairings.pairing_id

left join store.word on word.code_list = 'side' and target_results.side = word.code

left join assess.caveats as target_caveat
    on
        target_caveat.figure_kind = 'target'
        and target_caveat.pairing_id = point_losses.pairing_id
        and target_caveat.plan_year = point_losses.plan_year
        and target_caveat.figure_ref = point_losses.target_id
        and target_caveat.side = ''

left join assess.caveats as item_caveat
    on
        item_caveat.figure_kind = 'item'
        and item_caveat.pairing_id = point_losses.pairing_id
        and item_caveat.plan_year = point_losses.plan_year
        and item_caveat.figure_ref = point_losses.item_no
        and item_caveat.side = ''
