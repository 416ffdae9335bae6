-- v_release_change
-- label: 与上次发布之差
-- kind: fact
-- grain: one row per figure that differs from the release before
-- row: 每个与上次发布不同的数值一行
-- key: before_release_no, figure_kind, pairing_id, plan_year, figure_ref, changed_field
-- reads: assess.caveats, assess.release_changes, assess.releases, star.dim_pairings
-- feeds: 数据质量
-- column period_date: 年末 | Year end
-- metric change_count: 变动数 | Figures that differ | count(*) | ,d
select
    release_changes.before_release_no::integer as before_release_no,
    release_changes.figure_kind::varchar as figure_kind,
    release_changes.pairing_id::varchar as pairing_id,
    release_changes.plan_year::integer as plan_year,
    release_changes.figure_ref::varchar as figure_ref,
    release_changes.changed_field::varchar as changed_field,
    ---------- text
    coalesce(dim_pairings.pairing_name, release_changes.pairing_id)::varchar as pairing_name,
    dim_pairings.peer_group::varchar as peer_group,
    release_changes.changed_label::varchar as changed_label,
    release_changes.value_before::varchar as value_before,
    release_changes.value_now::varchar as value_now,
    caveats.caveat::varchar as caveat,
    ---------- numbers and dates
    releases.release_no::integer as release_no,
    release_changes.moved_by::decimal(38, 6) as moved_by,
    make_date(release_changes.plan_year, 12, 31)::date as period_date

from assess.release_changes

cross join assess.releases

left join star.dim_pairings on release_changes.pairing_id = dim_pairings.pairing_id

left join assess.caveats
    on
        release_changes.figure_kind = '任务'
        and caveats.figure_kind = 'target'
        and caveats.pairing_id = release_changes.pairing_id
        and caveats.plan_year = release_changes.plan_year
        and caveats.figure_ref = release_changes.figure_ref
        and caveats.side = ''
