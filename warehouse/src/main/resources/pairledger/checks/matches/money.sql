-- topic: 财政帮扶资金拨付与到账
-- unit: 元
with told as (
    select
        flows.pairing_id,
        flows.plan_year,
        flows.reporting_side,
        flows.fact_id,
        flows.flow_date as day,
        flows.amount_yuan as amount,
        flows.budget_level || '|' || flows.amount_yuan as match_key
    from star.fct_fund_flows as flows
    where
        flows.known_to is null
        and (
            (flows.reporting_side = 'D' and flows.fund_stage = 'transferred')
            or (flows.reporting_side = 'R' and flows.fund_stage = 'arrived')
        )
)
select * from told
