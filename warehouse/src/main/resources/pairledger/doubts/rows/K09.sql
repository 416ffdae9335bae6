-- code: K09
-- name: 双方同日各报一次，名称不同
-- advice: 与对方核对：确为两次的请答复属实；是同一次的请答复不属实，或统一主办单位（名称）
-- what both sides tell of one day and kind under two names counts twice
with told as (
    select
        pairing_id, plan_year, fact_id, reporting_side, known_to, source_file, source_row,
        '招聘会' as kind, fair_date as on_day, fair_key as thing, host as called
    from star.fct_job_fairs
    union all by name
    select
        pairing_id, plan_year, fact_id, reporting_side, known_to, source_file, source_row,
        concat_ws('|', '活动', activity_kind, acting_side) as kind, activity_date as on_day, activity_key as thing,
        coalesce(subject, organiser) as called
    from star.fct_activities
    union all by name
    select
        pairing_id, plan_year, fact_id, reporting_side, known_to, source_file, source_row,
        concat_ws('|', '培训班', training_kind, acting_side) as kind, session_from as on_day, session_key as thing,
        session_name as called
    from star.fct_training_sessions
),
standing as (
    select * from told where known_to is null and on_day is not null
)
select
    donor.pairing_id,
    donor.plan_year,
    donor.fact_id,
    -- the day tells one question from another, as an amount does elsewhere
    cast(strftime(donor.on_day, '%Y%m%d') as decimal(24, 2)) as value,
    false as is_hard,
    split_part(donor.kind, '|', 1) || coalesce('“' || donor.called || '”', '') || '，受援方'
    || recipient.on_day || '也报了一次' || coalesce('“' || recipient.called || '”', '')
    || '（' || files.file_path || ' 第' || recipient.source_row || '行），均已计入' as found
from standing as donor
inner join standing as recipient
    on
        donor.pairing_id = recipient.pairing_id
        and donor.kind = recipient.kind
        and donor.thing <> recipient.thing
        and abs(date_diff('day', donor.on_day, recipient.on_day)) <= getvariable('soft')
inner join star.dim_source_files as files on recipient.source_file = files.source_file
where donor.reporting_side = 'D' and recipient.reporting_side = 'R'
    and not exists (
        select 1 from standing as same
        where same.pairing_id = donor.pairing_id and same.thing = donor.thing and same.reporting_side = 'R'
    )
    and not exists (
        select 1 from standing as same
        where same.pairing_id = recipient.pairing_id and same.thing = recipient.thing and same.reporting_side = 'D'
    )
