-- v_target_unit
-- label: 任务应有单元
-- kind: fact
-- grain: one row per target that asks every unit of a list, and unit
-- row: 每个按单元考核的任务的每个应有单元一行
-- key: pairing_id, plan_year, target_id, unit_key
-- reads: assess.caveats, assess.target_results, assess.target_units, star.dim_pairings, store.word
-- feeds: 结对县考核
-- column side_name: 责任方 | Side, name
-- column item_title: 事项（编号与内容） | Item with its number
-- column asked_shown: 每个单元应达到 | Asked of each unit
-- column unit_state: 单元情况 | State
-- column period_date: 年末 | Year end
-- metric unit_count: 应有单元数 | Units expected | count(*) | ,d
-- metric short_count: 未达标单元数 | Units that fall short | count(case when is_short then 1 end) | ,d
-- metric silent_count: 无记录单元数 | Units without a row | count(case when is_silent then 1 end) | ,d
-- column is_silent: 没有任何计入的记录 | Without a row that counts
select
    target_units.pairing_id::varchar as pairing_id,
    target_units.plan_year::integer as plan_year,
    target_units.target_id::varchar as target_id,
    target_units.unit_key::varchar as unit_key,
    ---------- text
    coalesce(dim_pairings.pairing_name, target_units.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    target_units.unit_name::varchar as unit_name,
    target_results.item_no::varchar as item_no,
    (target_results.item_no || ' ' || target_results.item_name)::varchar as item_title,
    target_results.category::varchar as category,
    target_results.indicator::varchar as indicator,
    target_results.indicator_name::varchar as indicator_name,
    coalesce(word.word, target_results.side)::varchar as side_name,
    case
        when target_units.counted_rows = 0 then '没有记录'
        when target_units.is_short then '未达标'
        else '达标'
    end::varchar as unit_state,
    coalesce(
        '≥' || rtrim(rtrim(target_units.unit_target::decimal(18, 2)::varchar, '0'), '.'),
        '有记录即可'
    )::varchar as asked_shown,
    caveats.caveat::varchar as caveat,
    ---------- numbers
    target_units.unit_value::decimal(38, 6) as unit_value,
    target_units.unit_target::decimal(38, 6) as unit_target,
    target_units.counted_rows::integer as counted_rows,
    target_units.uncounted_rows::integer as uncounted_rows,
    ---------- flags and dates
    target_units.is_short::boolean as is_short,
    (target_units.counted_rows = 0)::boolean as is_silent,
    target_results.is_scored::boolean as is_scored,
    make_date(target_units.plan_year, 12, 31)::date as period_date

from assess.target_units

inner join assess.target_results
    on target_units.pairing_id = target_results.pairing_id
    and target_units.plan_year = target_results.plan_year
    and target_units.target_id = target_results.target_id

left join star.dim_pairings on target_units.pairing_id = dim_pairings.pairing_id

left join store.word on word.code_list = 'side' and target_results.side = word.code

left join assess.caveats
    on
        caveats.figure_kind = 'target'
        and caveats.pairing_id = target_units.pairing_id
        and caveats.plan_year = target_units.plan_year
        and caveats.figure_ref = target_units.target_id
        and caveats.side = ''
