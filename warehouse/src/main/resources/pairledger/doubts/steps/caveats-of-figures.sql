-- Targets and indicators: how many rows wait, how many count in doubt, and what they make.
insert into assess.caveats
with
told as (
    select
        touches.pairing_id, touches.plan_year, touches.figure_kind, touches.figure_ref,
        touches.side,
        count(distinct doubts.doubt_id) as open_doubts,
        count(distinct touches.fact_id) filter (
            where doubts.is_set_aside and doubts.doubt_rules <> 'K21'
        ) as aside_rows,
        count(distinct touches.fact_id) filter (where doubts.doubt_rules = 'K21')
            as failed_rows,
        count(distinct touches.fact_id) filter (
            where not doubts.is_set_aside and doubts.doubt_rules <> 'K20'
        ) as counted_rows,
        count(distinct doubts.doubt_id) filter (where doubts.doubt_rules = 'K20') as files,
        string_agg(distinct doubts.found, '；' order by doubts.found)
            filter (where touches.fact_id is null) as figure_found
    from doubt_touches as touches
    inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
    where doubts.is_open
    group by all
),
valued as (
    select
        told.*, more.value as value_with, less.value as value_without,
        coalesce(more.unit, less.unit) as unit
    from told
    left join doubt_worlds as more
        on more.world = 'in' and told.figure_kind = 'target'
        and told.pairing_id = more.pairing_id and told.plan_year = more.plan_year
        and told.figure_ref = more.ref
    left join doubt_worlds as less
        on less.world = 'out' and told.figure_kind = 'target'
        and told.pairing_id = less.pairing_id and told.plan_year = less.plan_year
        and told.figure_ref = less.ref
)
select
    pairing_id, plan_year, figure_kind, figure_ref, side,
    concat_ws(
        '；',
        case when aside_rows > 0 then
            '有' || aside_rows || '条记录待核实，未计入'
            || case when value_with is not null
                then '，计入则为' || doubt_shown(value_with) || unit else '' end
        end,
        case when failed_rows > 0 then
            '有' || failed_rows || '条记录指标算不出，未计入'
        end,
        case when counted_rows > 0 then '有' || counted_rows || '条计入的记录存疑' end,
        case when files > 0 then
            '有' || files || '份文件疑为更正或重复报送，尚未确认，均已计入'
        end,
        case when (counted_rows > 0 or files > 0) and value_without is not null then
            '存疑的都不计则为' || doubt_shown(value_without) || unit
        end,
        figure_found
    ),
    open_doubts, aside_rows, value_with, value_without
from valued
