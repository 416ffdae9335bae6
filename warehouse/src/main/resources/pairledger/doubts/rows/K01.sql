-- code: K01
-- name: 一条记录远大于年度任务
-- advice: 核对金额和单位（元、万元），无误的请答复属实
-- reads measured_candidates: what might count for each target that has a number
-- a plan says nothing of what ledgers of earlier years told; alone it sets nothing aside (RowDoubts)
select
    candidates.pairing_id,
    asked.plan_year,
    candidates.fact_id,
    candidates.amount as value,
    coalesce(try_cast(candidates.amount as decimal(24, 2)) >= getvariable('hard') * asked.bar, false) as is_hard,
    '一条记录为' || doubt_shown(candidates.amount) || asked.unit
    || '，' || asked.plan_year || '年任务' || asked.target_id || '全年才' || doubt_shown(asked.bar) || asked.unit as found
from measured_candidates as candidates
inner join doubt_targets as asked on candidates.request_no = asked.request_no
where
    candidates.excluded_because is null
    and candidates.role = 'num'
    and asked.bar > 0
    and try_cast(candidates.amount as decimal(24, 2)) >= getvariable('soft') * asked.bar
    and not exists (
        select 1 from doubt_amounts as amounts
        where amounts.fact_id = candidates.fact_id and amounts.plan_year < asked.plan_year
    )
