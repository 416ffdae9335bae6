-- v_ledger_loss
-- label: 台账未报或迟报的失分
-- kind: fact
-- grain: one row per part of the points lost and ledger that was late or missing
-- row: 每个失分部分的每份未报或迟报台账一行
-- key: scorecard, pairing_id, plan_year, loss_no, obligation
-- reads: assess.caveats, assess.ledger_losses, assess.pairing_scores, assess.point_losses, star.dim_pairings, store.word
-- feeds: 结对县考核
-- column side_name: 报送方 | Side, name
-- column dataset_name: 台账名称 | Ledger
-- column item_title: 事项（编号与内容） | Item with its number
-- column receipt_state: 报送状态 | Report
-- column period_date: 应报日期 | Due on
-- metric lost_sum: 失分 | Points lost | case when count(distinct scorecard) = 1 then sum(lost_points) end | .2f
-- metric ledger_total: 未报或迟报台账数 | Late ledgers | count(distinct pairing_id || ' ' || plan_year || ' ' || obligation) | ,d
select
    ledger_losses.scorecard::varchar as scorecard,
    ledger_losses.pairing_id::varchar as pairing_id,
    ledger_losses.plan_year::integer as plan_year,
    ledger_losses.loss_no::integer as loss_no,
    ledger_losses.obligation::varchar as obligation,
    ---------- text
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, ledger_losses.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    ledger_losses.dataset::varchar as dataset,
    coalesce(dataset_word.word, ledger_losses.dataset)::varchar as dataset_name,
    coalesce(side_word.word, ledger_losses.side)::varchar as side_name,
    ledger_losses.owner::varchar as owner,
    case when ledger_losses.received_on is null then '未报' else '逾期' end::varchar as receipt_state,
    point_losses.item_no::varchar as item_no,
    (point_losses.item_no || ' ' || point_losses.item_name)::varchar as item_title,
    point_losses.target_id::varchar as target_id,
    point_losses.category::varchar as category,
    caveats.caveat::varchar as caveat,
    ---------- numbers
    ledger_losses.days_late::integer as days_late,
    ledger_losses.ledger_count::integer as ledger_count,
    ledger_losses.lost_points::decimal(38, 6) as lost_points,
    ---------- dates
    ledger_losses.due_on::date as period_date,
    ledger_losses.received_on::date as received_on

from assess.ledger_losses

inner join assess.point_losses
    on ledger_losses.scorecard = point_losses.scorecard
    and ledger_losses.pairing_id = point_losses.pairing_id
    and ledger_losses.plan_year = point_losses.plan_year
    and ledger_losses.loss_no = point_losses.loss_no

inner join assess.pairing_scores
    on ledger_losses.scorecard = pairing_scores.scorecard
    and ledger_losses.pairing_id = pairing_scores.pairing_id
    and ledger_losses.plan_year = pairing_scores.plan_year

left join star.dim_pairings on ledger_losses.pairing_id = dim_pairings.pairing_id

left join store.word as dataset_word
    on dataset_word.code_list = 'dataset' and ledger_losses.dataset = dataset_word.code

left join store.word as side_word
    on side_word.code_list = 'side' and ledger_losses.side = side_word.code

left join assess.caveats
    on
        caveats.figure_kind = 'target'
        and caveats.pairing_id = ledger_losses.pairing_id
        and caveats.plan_year = ledger_losses.plan_year
        and caveats.figure_ref = point_losses.target_id
        and caveats.side = ''
