-- Step placed: the candidates of one kind of indicators in the window of each request.
requests as materialized (
    select requests.request_no, requests.group_no, windows.* ${window_year}
    from measure_groups as groups
    inner join measure_requests as requests
        on requests.group_no = groups.group_no
    inner join measure_reach as windows
        on windows.window_no = requests.window_no
    ${windows_of_years}
    where groups.kind_no = ${kind_no}
),
${candidates},
paired as (
    select
        requests.request_no,
        requests.last_day,
        candidates.role,
        ${unit_key} as unit_key,
        candidates.distinct_key,
        candidates.fact_id,
        requests.knowledge_grows,
        case
            when requests.knowledge_grows
                then greatest(
                    candidates.counts_from,
                    requests.window_from,
                    cast(candidates.known_from - to_years(requests.years_ahead) as date)
                )
            else greatest(candidates.counts_from, requests.window_from)
        end as day_from,
        case
            when requests.knowledge_grows
                then least(
                    coalesce(candidates.counts_to, date '9999-12-31'),
                    cast(candidates.known_to - to_years(requests.years_ahead) as date)
                    ${ends_as_known}
                )
            else least(coalesce(candidates.counts_to, date '9999-12-31') ${ends})
        end as day_to,
        candidates.amount,
        candidates.excluded_because is not null ${or_excluded} as is_excluded
    from requests
    inner join candidates
        on candidates.group_no = requests.group_no
        and candidates.pairing_id = requests.own_pairing_id
        ${year_join}
    ${stands_join}
    ${unit_join}
    where ${in_window}
        and candidates.known_from <= requests.known_on
        and (
            requests.knowledge_grows
            or candidates.known_to is null
            or candidates.known_to > requests.known_on
        )
        and (
            requests.side in ('J', 'B')
            or candidates.acting_side is null
            or candidates.acting_side = requests.side
        )
),
placed as materialized (
    select * from paired where day_to > day_from and day_from <= last_day
)
