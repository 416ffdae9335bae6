-- v_plan_year
-- label: 年度与评分表
-- kind: reference
-- grain: one row per year and scorecard of the release, the year of its day where nothing is scored
-- row: 每个年度、评分表一行；没有考核结果时为截至日期所在年度
-- key: plan_year, scorecard
-- reads: assess.pairing_scores, assess.releases
-- feeds: 年终考核总览, 结对县考核, 资金, 劳务与培训, 社会捐赠与消费协作, 数据质量, 手机看板
with

scored as (

    select distinct
        plan_year,
        scorecard,
        scorecard_name

    from assess.pairing_scores

),

years as (

    select * from scored

    union all

    select
        year(as_of_date),
        '',
        '尚无考核结果'

    from assess.releases

    where not exists (select 1 from scored)

)

select
    plan_year::integer as plan_year,
    scorecard::varchar as scorecard,
    scorecard_name::varchar as scorecard_name

from years
