-- What the earlier plans ask for, answered by the later ledgers.
create or replace view star.fct_obligations as
with
answered as (
    select
        pairing_id, plan_year, side, owner, dataset, period_from, period_to,
        min(received_on) as received_on
    from (${answered})
    group by pairing_id, plan_year, side, owner, dataset, period_from, period_to
)
select
    owed.* replace (
        case
            when answered.pairing_id is not null then answered.received_on
            when files.source_file is not null then owed.received_on
        end as received_on
    )
from (${owed}) as owed
left join answered
    on answered.pairing_id = owed.pairing_id
    and answered.plan_year = owed.plan_year
    and answered.side = owed.side
    and answered.owner = owed.owner
    and answered.dataset = owed.dataset
    and answered.period_from is not distinct from owed.period_from
    and answered.period_to is not distinct from owed.period_to
left join star.dim_source_files as files
    on files.source_file = owed.source_file
    and files.file_state = 'staged'
