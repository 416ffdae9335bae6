-- shared_told
-- what: things that several pairings may tell: each with the key that its pairing alone knows it by, what all must tell
-- alike (null where too little is told: a thing is looked for in other pairings only if its words name a place), what must
-- be told alike where both tell it, its day, and how many days two tellings may lie apart
-- key: kind, row_address
-- reads: told_activity, told_job_fair, told_training_session, events_told, joint_numbers
with
activities as (
    select
        'activity' as kind,
        told.*,
        coalesce(cast(activity_date as string), '')
            || '|' || coalesce(activity_kind, '')
            || '|' || coalesce(text_key(subject), '') as deed,
        case when text_key(subject) is not null then widely_named(organiser, wide_names) end as named
    from told_activity told
),

-- a host of several pairings holds one fair at one place, if it is announced once
fairs as (
    select
        told.*,
        coalesce(cast(fair_date as string), '')
            || '|' || coalesce(text_key(coalesce(host, place)), '')
            || '|' || coalesce(case when fair_kind = 'disabled' then 'disabled' end, '') as host_day,
        text_key(announcement_no) as announcement
    from told_job_fair told
),

announced as (
    select
        fairs.*,
        min(announcement) over (partition by plan_year, pairing_id, host_day)
            <> max(announcement) over (partition by plan_year, pairing_id, host_day) as is_twice
    from fairs
),

-- a course that several pairings tell alike is one course
named_courses as (
    select
        told.*,
        coalesce(session_time_from, session_time_to) as first_day,
        coalesce(session_time_to, session_time_from) as day,
        text_key(session_name) as session,
        widely_named(organiser, wide_names) as named
    from told_training_session told
),

-- held again under its name: when all before it were over for longer than two tellings of one course lie apart;
-- sooner, when the same ledger tells one before it
spaced as (
    select
        named_courses.*,
        first_day > max(day) over before + interval 3 days as is_later
    from named_courses
    window before as (
        partition by pairing_id, plan_year, session
        order by first_day nulls first, day nulls first, row_address
        rows between unbounded preceding and 1 preceding)
),

seasons as (
    select
        spaced.*,
        sum(case when is_later then 1 else 0 end) over up_to as season
    from spaced
    window up_to as (
        partition by pairing_id, plan_year, session
        order by first_day nulls first, day nulls first, row_address
        rows between unbounded preceding and current row)
),

followed as (
    select
        seasons.*,
        first_day > max(day) over before as is_next
    from seasons
    window before as (
        partition by pairing_id, plan_year, session, season, source_file
        order by first_day nulls first, day nulls first, row_address
        rows between unbounded preceding and 1 preceding)
),

courses as (
    select
        followed.*,
        sum(case when is_next then 1 else 0 end) over up_to as times_before
    from followed
    window up_to as (
        partition by pairing_id, plan_year, session, season, source_file
        order by first_day nulls first, day nulls first, row_address
        rows between unbounded preceding and current row)
),

-- the same kind, deed and topic by the same people: the unit that is named, else the side, which pairings may share
meetings as (
    select
        told.*,
        coalesce(joint.event, told.statement) as event,
        coalesce(widely_named(topic, wide_names), widely_named(place, wide_names)) as named,
        case
            when acting_side = 'J' then ''
            when event_kind in ('standing_committee', 'executive_meeting', 'leading_group')
            then coalesce(
                widely_named(host, wide_names),
                case when acting_side = 'D' then donor_members else recipient_members end)
            else coalesce(
                visiting_region_code,
                widely_named(visiting_unit, wide_names),
                case when acting_side = 'D' then donor_members else recipient_members end)
        end as actor
    from events_told told
    left join joint_numbers joint on joint.statement = told.statement
),

told as (
    select
        kind,
        row_address,
        hash63('fct_activities|' || row_address) as fact_id,
        pairing_id,
        plan_year,
        pairing_id || '|' || deed as own,
        deed || '|' || named as words,
        text_key(place) as place,
        cast(null as string) as announcement,
        activity_date as day,
        0 as days_apart,
        known_from,
        known_to
    from activities
    union all
    select
        'fair' as kind,
        row_address,
        hash63('fct_job_fairs|' || row_address) as fact_id,
        pairing_id,
        plan_year,
        case
            when is_twice then pairing_id || '|' || host_day || '|' || coalesce(announcement, '')
            else pairing_id || '|' || host_day
        end as own,
        case when widely_named(host, wide_names) is not null then host_day end as words,
        text_key(place) as place,
        announcement,
        fair_date as day,
        0 as days_apart,
        known_from,
        known_to
    from announced
    union all
    select
        'course' as kind,
        row_address,
        hash63('fct_training_sessions|' || row_address) as fact_id,
        pairing_id,
        plan_year,
        pairing_id || '|' || cast(plan_year as string) || '|' || coalesce(session, '')
            || case when season > 0 then '|' || cast(season as string) else '' end
            || case when times_before > 0 then '|+' || cast(times_before as string) else '' end as own,
        coalesce(training_kind, '') || '|' || session || '|' || named as words,
        text_key(place) as place,
        cast(null as string) as announcement,
        day,
        3 as days_apart,
        known_from,
        known_to
    from courses
    union all
    select
        'meeting' as kind,
        row_address,
        fact_id,
        pairing_id,
        plan_year,
        cast(event as string) as own,
        case
            when named is not null
            then coalesce(event_kind, '')
                || '|' || coalesce(acting_side, '')
                || '|' || coalesce(actor, '')
                || '|' || text_key(topic)
        end as words,
        text_key(place) as place,
        cast(null as string) as announcement,
        event_date as day,
        3 as days_apart,
        known_from,
        known_to
    from meetings
)

select
    kind,
    row_address,
    fact_id,
    pairing_id,
    plan_year,
    own,
    coalesce(cast(plan_year as string) || '|' || words, cast(fact_id as string)) as words,
    place,
    announcement,
    cast(day - date '1970-01-01' as int) as day,
    days_apart,
    cast(known_from - date '1970-01-01' as int) as known_from,
    cast(known_to - date '1970-01-01' as int) as known_to
from told
