-- v_pairing_scorecard
-- label: 结对得分
-- kind: fact
-- grain: one row per scorecard, pairing and year
-- row: 每个评分表、结对、年度一行
-- key: scorecard, pairing_id, plan_year
-- reads: assess.caveats, assess.pairing_scores, assess.releases, star.dim_pairings
-- feeds: 年终考核总览, 结对县考核
-- column period_date: 年末 | Year end
-- column state_shown: 结果性质 | Provisional or final
-- column rank_text: 名次（组内） | Rank of its group
-- metric points_shown: 得分 | Points | case when count(distinct scorecard) = 1 then max(points) end | .2f
-- metric points_mean: 平均得分 | Mean points | case when count(distinct scorecard) = 1 then avg(points) end | .2f
-- metric change_shown: 较上年 | Change on last year | case when count(distinct scorecard) = 1 then max(points_change) end | +.2f
-- metric rank_shown: 名次 | Rank | case when count(distinct scorecard) = 1 then min(rank_in_group) end | d
-- metric pairing_count: 结对数 | Pairings | count(distinct pairing_id) | d
-- metric on_time_sum: 按期完成 | On time | case when count(distinct scorecard) = 1 then sum(on_time_targets) end | d
-- metric late_sum: 逾期完成 | Late | case when count(distinct scorecard) = 1 then sum(late_targets) end | d
-- metric missed_sum: 未完成 | Missed | case when count(distinct scorecard) = 1 then sum(missed_targets) end | d
-- metric open_sum: 进行中 | Open | case when count(distinct scorecard) = 1 then sum(open_targets) end | d
-- metric no_evidence_sum: 缺证据 | No evidence | case when count(distinct scorecard) = 1 then sum(no_evidence_targets) end | d
-- metric unscored_sum: 不计分 | Not scored | case when count(distinct scorecard) = 1 then sum(unscored_targets) end | d
select
    pairing_scores.scorecard::varchar as scorecard,
    pairing_scores.pairing_id::varchar as pairing_id,
    pairing_scores.plan_year::integer as plan_year,
    ---------- text
    pairing_scores.scorecard_name::varchar as scorecard_name,
    coalesce(dim_pairings.pairing_name, pairing_scores.pairing_id)::varchar as pairing_name,
    coalesce(pairing_scores.peer_group, dim_pairings.peer_group)::varchar as peer_group,
    dim_pairings.donor_name::varchar as donor_name,
    dim_pairings.recipient_name::varchar as recipient_name,
    caveats.caveat::varchar as caveat,
    pairing_scores.regime::varchar as regime,
    pairing_scores.weighting::varchar as weighting,
    pairing_scores.grade::varchar as grade,
    case when releases.is_provisional then '阶段性' else '年终' end::varchar as state_shown,
    (pairing_scores.rank_in_group::varchar || ' / ' || pairing_scores.peer_count::varchar)::varchar
        as rank_text,
    ---------- numbers
    pairing_scores.points::decimal(38, 2) as points,
    pairing_scores.points_possible::decimal(38, 2) as points_possible,
    pairing_scores.self_points::decimal(38, 2) as self_points,
    pairing_scores.verified_points::decimal(38, 2) as verified_points,
    pairing_scores.prior_year_points::decimal(38, 2) as prior_year_points,
    pairing_scores.points_change::decimal(38, 2) as points_change,
    pairing_scores.rank_in_group::integer as rank_in_group,
    pairing_scores.peer_count::integer as peer_count,
    pairing_scores.rank_change::integer as rank_change,
    pairing_scores.on_time_targets::integer as on_time_targets,
    pairing_scores.late_targets::integer as late_targets,
    pairing_scores.missed_targets::integer as missed_targets,
    pairing_scores.open_targets::integer as open_targets,
    pairing_scores.no_evidence_targets::integer as no_evidence_targets,
    pairing_scores.unscored_targets::integer as unscored_targets,
    ---------- flags and dates
    releases.is_provisional::boolean as is_provisional,
    make_date(pairing_scores.plan_year, 12, 31)::date as period_date,
    least(releases.as_of_date, make_date(pairing_scores.plan_year, 12, 31))::date as as_of_date

from assess.pairing_scores

cross join assess.releases

left join star.dim_pairings on pairing_scores.pairing_id = dim_pairings.pairing_id

left join assess.caveats
    on
        caveats.figure_kind = 'total'
        and caveats.pairing_id = pairing_scores.pairing_id
        and caveats.plan_year = pairing_scores.plan_year
        and caveats.side = ''
