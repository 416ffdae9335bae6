-- v_rank
-- label: 名次
-- kind: fact
-- grain: one row per pairing, year, kind of rank, subject and side
-- row: 每个结对、年度、名次种类、对象、统计方一行
-- key: pairing_id, plan_year, rank_kind, subject, side
-- reads: assess.caveats, assess.indicator_years, assess.indicators, assess.pairing_scores, star.dim_pairings, store.word
-- feeds: 结对县考核
-- column rank_kind: 排名对象 | What is ranked
-- column subject: 排名项代码 | Subject's code
-- column subject_name: 排名项 | Subject
-- column side_name: 统计方 | Side, name
-- column value: 数值 | Value
-- column period_date: 年末 | Year end
-- metric rank_shown: 组内名次 | Rank in group | min(rank_in_group) | d
-- metric rank_change_shown: 名次变化 | Change of rank | max(rank_change) | +d
-- metric value_shown: 数值 | Value | max(value) | ,.2~f
with

score_ranks as (

    select
        pairing_scores.pairing_id,
        pairing_scores.plan_year,
        '总分' as rank_kind,
        pairing_scores.scorecard as subject,
        'J' as side,
        'total' as figure_kind,
        '' as figure_ref,
        '' as figure_side,
        pairing_scores.scorecard_name as subject_name,
        '总分' as category,
        '分' as unit,
        pairing_scores.points as value,
        pairing_scores.rank_in_group,
        pairing_scores.peer_count,
        pairing_scores.rank_change

    from assess.pairing_scores

),

indicator_ranks as (

    select
        indicator_years.pairing_id,
        indicator_years.plan_year,
        '指标' as rank_kind,
        indicator_years.indicator as subject,
        indicator_years.side,
        'indicator' as figure_kind,
        indicator_years.indicator as figure_ref,
        indicator_years.side as figure_side,
        indicators.indicator_name as subject_name,
        indicators.category,
        indicators.unit,
        indicator_years.value,
        indicator_years.rank_in_group,
        indicator_years.peer_count,
        indicator_years.rank_change

    from assess.indicator_years

    inner join assess.indicators on indicator_years.indicator = indicators.indicator

),

ranks as (

    select * from score_ranks

    union all

    select * from indicator_ranks

)

select
    ranks.pairing_id::varchar as pairing_id,
    ranks.plan_year::integer as plan_year,
    ranks.rank_kind::varchar as rank_kind,
    ranks.subject::varchar as subject,
    ranks.side::varchar as side,
    coalesce(dim_pairings.pairing_name, ranks.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    ranks.subject_name::varchar as subject_name,
    coalesce(side_word.word, ranks.side)::varchar as side_name,
    ranks.category::varchar as category,
    ranks.unit::varchar as unit,
    caveats.caveat::varchar as caveat,
    ranks.value::decimal(38, 6) as value,
    ranks.rank_in_group::integer as rank_in_group,
    ranks.peer_count::integer as peer_count,
    ranks.rank_change::integer as rank_change,
    make_date(ranks.plan_year, 12, 31)::date as period_date

from ranks

left join star.dim_pairings on ranks.pairing_id = dim_pairings.pairing_id

left join store.word as side_word
    on side_word.code_list = 'side' and ranks.side = side_word.code

left join assess.caveats
    on
        ranks.figure_kind = caveats.figure_kind
        and ranks.pairing_id = caveats.pairing_id
        and ranks.plan_year = caveats.plan_year
        and ranks.figure_ref = caveats.figure_ref
        and ranks.figure_side = caveats.side

where ranks.rank_in_group is not null
