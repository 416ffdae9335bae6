-- code: C10
-- name: 项目支出超过到账
-- severity: 错误
-- dataset: DS07
-- advice: 核对该项目到账与支出的逐笔金额
with totals as (
    select
        flows.pairing_id,
        flows.plan_year,
        flows.project_key,
        sum(flows.amount_yuan) filter (where flows.fund_stage = 'arrived') as arrived,
        sum(flows.amount_yuan) filter (where flows.fund_stage = 'spent') as spent,
        max(flows.fact_id) filter (where flows.fund_stage = 'spent') as last_spent
    from star.fct_fund_flows as flows
    where
        flows.known_to is null
        and flows.project_key is not null
        and flows.reporting_side = 'R'
    group by flows.pairing_id, flows.plan_year, flows.project_key
)
select
    totals.pairing_id,
    totals.plan_year,
    flows.fact_id,
    flows.source_file,
    flows.source_sheet,
    flows.source_row,
    '该项目累计支出' || totals.spent || '元，累计到账' || coalesce(totals.arrived, 0) || '元' as found
from totals
inner join star.fct_fund_flows as flows on totals.last_spent = flows.fact_id
where totals.spent > coalesce(totals.arrived, 0)
