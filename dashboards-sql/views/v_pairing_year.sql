-- v_pairing_year
-- label: 结对与年度
-- kind: fact
-- grain: one row per pairing, year and scorecard, whether it was scored or not; none for who has pairings below and no score
-- row: 每个结对、年度、评分表一行，不论有无考核结果；下辖结对而自身无结果的不列
-- key: pairing_id, plan_year, scorecard
-- reads: assess.pairing_scores, assess.plans, assess.releases, mart.v_plan_year, star.dim_pairings
-- feeds: 年终考核总览, 结对县考核, 资金, 劳务与培训, 社会捐赠与消费协作, 数据质量, 手机看板
-- column state_shown: 结果性质 | Provisional or final
-- column result_state: 考核结果 | Result, or why none
-- column period_date: 年末 | Year end
-- metric pairing_count: 结对数 | Pairings | count(distinct pairing_id) | d
select
    dim_pairings.pairing_id::varchar as pairing_id,
    v_plan_year.plan_year::integer as plan_year,
    v_plan_year.scorecard::varchar as scorecard,
    ---------- text
    v_plan_year.scorecard_name::varchar as scorecard_name,
    dim_pairings.pairing_name::varchar as pairing_name,
    coalesce(pairing_scores.peer_group, dim_pairings.peer_group)::varchar as peer_group,
    coalesce(pairing_scores.regime, plans.regime, '—')::varchar as regime,
    coalesce(pairing_scores.weighting, plans.weighting, '—')::varchar as weighting,
    case when releases.is_provisional then '阶段性' else '年终' end::varchar as state_shown,
    case
        when pairing_scores.pairing_id is not null then '有'
        when plans.pairing_id is null then '没有：本年度还没有工作要点'
        else '没有：工作要点里没有计分任务'
    end::varchar as result_state,
    ---------- dates
    least(releases.as_of_date, make_date(v_plan_year.plan_year, 12, 31))::date as as_of_date,
    make_date(v_plan_year.plan_year, 12, 31)::date as period_date

from star.dim_pairings

cross join mart.v_plan_year

cross join assess.releases

left join assess.pairing_scores
    on dim_pairings.pairing_id = pairing_scores.pairing_id
    and v_plan_year.plan_year = pairing_scores.plan_year
    and v_plan_year.scorecard = pairing_scores.scorecard

left join assess.plans
    on dim_pairings.pairing_id = plans.pairing_id
    and v_plan_year.plan_year = plans.plan_year

where
    pairing_scores.pairing_id is not null
    or dim_pairings.pairing_id not in (
        select parent_pairing_id from star.dim_pairings where parent_pairing_id is not null
    )
