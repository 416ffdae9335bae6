create table public.star.dim_pairings as from served.star.dim_pairings;
create table public.star.bridge_pairing_closure as from served.star.bridge_pairing_closure;
create table public.mart.release as
select
    release_no,
    build_id,
    evaluation_id,
    state_shown,
    case getvariable('k') when 0 then 'off' else getvariable('k')::varchar end as persons_k,
    is_provisional,
    as_of_date

from served.mart.release;
create table public.mart.v_data_dictionary as
select
    described.table_name as view_name,
    described.column_name,
    known.view_label,
    known.view_row,
    known.view_grain,
    coalesce(known.column_label, own.label) as column_label,
    coalesce(known.column_label_en, own.label_en) as column_label_en,
    described.data_type as column_type,
    described.column_index as column_no

from duckdb_columns() as described

left join served.mart.v_data_dictionary as known
    on
        described.table_name = known.view_name
        and described.column_name = known.column_name

left join (
    values
    ('value_shown', '指标值（文字；为保护个人而不公布的写作已隐去）', 'Value in words; 已隐去 where it is hidden'),
    ('points_shown', '得分（文字）', 'Points in words'),
    ('is_carried', '是否沿用上次公布值（变动少于下限人数）', 'Kept as published before, moved by fewer than k'),
    ('persons_k', '人数下限', 'Fewest persons of a figure')
) as own (column_name, label, label_en)
    on described.column_name = own.column_name

where described.database_name = 'public' and described.schema_name = 'mart'

order by view_name, column_no
