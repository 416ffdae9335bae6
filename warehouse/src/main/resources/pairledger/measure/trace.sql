-- Every candidate that touches the windows of its group, and why it counts or not.
insert into measured_candidates
with
requests as materialized (
    select requests.request_no, requests.group_no, windows.*
    from measure_groups as groups
    inner join measure_requests as requests
        on requests.group_no = groups.group_no
    inner join measure_reach as windows
        on windows.window_no = requests.window_no
    where groups.kind_no = ${kind_no}
),
${candidates}
select
    requests.request_no,
    candidates.pairing_id,
    candidates.fact_id,
    candidates.role,
    candidates.acting_side,
    candidates.reported_by,
    candidates.unit_key,
    candidates.distinct_key,
    candidates.counts_from,
    candidates.counts_to,
    candidates.amount,
    case
        when candidates.known_to <= requests.known_on then ${replaced}
        when candidates.excluded_because is not null then candidates.excluded_because
        ${key_reasons}
        when candidates.counts_from > requests.last_day then ${not_yet}
        when candidates.counts_to <= greatest(requests.last_day, candidates.counts_from)
            then ${no_longer}
        ${stands_reason}
    end as excluded_because
from requests
inner join candidates
    on candidates.group_no = requests.group_no
    and candidates.pairing_id = requests.own_pairing_id
${unit_join}
${stands_join}
where ${in_window}
    and candidates.known_from <= requests.known_on
    and (
        candidates.counts_to is null
        or candidates.counts_to > requests.window_from
    )
    ${stands_filter}
    and (
        requests.side in ('J', 'B')
        or candidates.acting_side is null
        or candidates.acting_side = requests.side
    )
