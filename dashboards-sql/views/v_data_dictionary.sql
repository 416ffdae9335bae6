-- v_data_dictionary
-- label: 数据字典
-- kind: reference
-- grain: one row per column of a view or table of star, assess and mart
-- row: 每个视图或表的每一列一行
-- key: schema_name, view_name, column_name
-- reads: store.dictionary
-- feeds: 数据质量
-- column schema_name: 层 | Schema
-- column view_name: 视图或表 | View or table
-- column view_label: 名称 | View, Chinese
-- column view_row: 一行是什么 | What a row is, Chinese
-- column view_grain: 一行是什么（英文） | What a row is
-- column column_name: 列 | Column
-- column column_label: 中文名称 | Chinese label
-- column column_label_en: 英文名称 | English label
-- column column_type: 类型 | Type
-- column column_key: 主键与外键 | Primary or foreign key
-- column column_unit: 单位 | Unit
-- column column_definition: 口径 | Definition
-- column column_no: 列序号 | Position
-- metric column_count: 列数 | Columns | count(*) | ,d
select
    schema_name::varchar as schema_name,
    view_name::varchar as view_name,
    column_name::varchar as column_name,
    ---------- text
    view_label::varchar as view_label,
    view_row::varchar as view_row,
    view_grain::varchar as view_grain,
    column_label::varchar as column_label,
    column_label_en::varchar as column_label_en,
    column_type::varchar as column_type,
    column_key::varchar as column_key,
    column_unit::varchar as column_unit,
    column_definition::varchar as column_definition,
    ---------- numbers
    column_no::integer as column_no

from store.dictionary
