-- code: C14
-- name: 专账余额与到账减支出不符
-- severity: 警告
-- dataset: DS07
-- advice: 核对专账余额与逐笔到账、支出
with running as (
    select
        flows.*,
        sum(
            case
                when flows.fund_stage = 'arrived' then flows.amount_yuan
                when flows.fund_stage in ('spent', 'recovered') then -flows.amount_yuan
                else 0
            end
        ) over (
            partition by flows.source_file, flows.source_sheet
            order by flows.source_row
        ) as computed
    from star.fct_fund_flows as flows
    where flows.known_to is null
)
select
    running.pairing_id,
    running.plan_year,
    running.fact_id,
    running.source_file,
    running.source_sheet,
    running.source_row,
    '填报余额' || running.balance_yuan || '元，按逐笔计算为' || running.computed || '元' as found
from running
where running.balance_yuan is not null and running.balance_yuan <> running.computed
