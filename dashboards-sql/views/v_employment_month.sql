-- v_employment_month
-- label: 务工月度存量
-- kind: fact
-- grain: one row per pairing, year, month end, destination, way of going and register state
-- row: 每个结对、年度、月末、务工省份、输出方式、户籍状态一行
-- key: pairing_id, plan_year, period_date, work_province, export_mode, is_poor
-- reads: assess.releases, star.dim_pairings, star.fct_employment_spells, store.fact_caveat, store.word
-- feeds: 劳务与培训
-- column export_mode_name: 输出方式名称 | Way of going, name
-- column period_date: 月末 | Month end
-- column worker_count: 在岗人数 | Persons in work at the month's end
-- column contract_count: 签合同人数 | of which with a contract
-- column started_count: 当月新就业人数 | Persons who started in the month
-- column set_aside_count: 待核实未计人数 | Persons set aside
-- column is_latest: 是否最近一月 | Latest month
-- metric worker_latest: 最近月末在岗人数 | In work, latest month | sum(case when is_latest then worker_count end) | ,d
-- metric worker_shown: 月末在岗人数 | In work at month end | case when count(distinct period_date) = 1 then sum(worker_count) end | ,d
-- metric started_sum: 新就业人数 | Started | sum(started_count) | ,d
-- metric contract_share: 签合同比例 | Share with a contract | sum(case when is_latest then contract_count end) * 1.0 / nullif(sum(case when is_latest then worker_count end), 0) | .1%
with

spells as (

    select
        fct_employment_spells.pairing_id,
        plan_year,
        coalesce(work_province, '未填') as work_province,
        coalesce(export_mode, 'unknown') as export_mode,
        coalesce(is_poor, false) as is_poor,
        coalesce(person_key, -fct_employment_spells.fact_id) as person_key,
        coalesce(is_set_aside, false) as is_set_aside,
        caveat is not null as is_doubted,
        coalesce(has_contract, false) as has_contract,
        started_on,
        coalesce(ended_on, date '9999-12-31') as ended_on

    from star.fct_employment_spells

    left join store.fact_caveat on fct_employment_spells.fact_id = fact_caveat.fact_id

    where known_to is null

),

months as (

    select
        years.plan_year,
        last_day(make_date(years.plan_year, month_no.month_no::integer, 1)) as period_date

    from (select distinct plan_year from spells) as years

    cross join range(1, 13) as month_no (month_no)

    cross join assess.releases

    where make_date(years.plan_year, month_no.month_no::integer, 1) <= releases.as_of_date

),

people as (

    select
        spells.pairing_id,
        spells.plan_year,
        months.period_date,
        spells.work_province,
        spells.export_mode,
        spells.is_poor,
        spells.person_key,
        bool_or(not spells.is_set_aside) as is_counted,
        bool_or(not spells.is_set_aside and spells.has_contract) as has_contract,
        bool_or(
            not spells.is_set_aside
            and spells.started_on >= date_trunc('month', months.period_date)
        ) as has_started,
        bool_or(spells.is_set_aside) as is_set_aside,
        bool_or(spells.is_doubted and not spells.is_set_aside) as is_doubted

    from spells

    inner join months
        on
            spells.plan_year = months.plan_year
            and spells.started_on <= months.period_date
            and spells.ended_on > months.period_date

    group by all

),

stock as (

    select
        pairing_id,
        plan_year,
        period_date,
        work_province,
        export_mode,
        is_poor,
        count(*) filter (is_counted) as worker_count,
        count(*) filter (has_contract) as contract_count,
        count(*) filter (has_started) as started_count,
        count(*) filter (is_set_aside) as set_aside_count,
        count(*) filter (is_doubted) as doubted_count

    from people

    group by all

)

select
    stock.pairing_id::varchar as pairing_id,
    stock.plan_year::integer as plan_year,
    stock.work_province::varchar as work_province,
    stock.export_mode::varchar as export_mode,
    ---------- text
    coalesce(dim_pairings.pairing_name, stock.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    coalesce(word.word, '未填')::varchar as export_mode_name,
    nullif(
        concat_ws(
            '；',
            case
                when stock.set_aside_count > 0
                    then '有' || stock.set_aside_count || '人的记录待核实，未计入'
            end,
            case
                when stock.doubted_count > 0 then '有' || stock.doubted_count || '人的计入记录存疑'
            end
        ),
        ''
    )::varchar as caveat,
    ---------- numbers
    stock.worker_count::bigint as worker_count,
    stock.contract_count::bigint as contract_count,
    stock.started_count::bigint as started_count,
    stock.set_aside_count::bigint as set_aside_count,
    ---------- flags and dates
    stock.is_poor::boolean as is_poor,
    (stock.period_date = max(stock.period_date) over (
        partition by stock.pairing_id, stock.plan_year
    ))::boolean as is_latest,
    stock.period_date::date as period_date

from stock

left join star.dim_pairings on stock.pairing_id = dim_pairings.pairing_id

left join store.word on word.code_list = 'export_mode' and stock.export_mode = word.code
