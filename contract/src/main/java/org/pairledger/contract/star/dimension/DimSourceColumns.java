package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code dim_source_columns}: one row per file, sheet, table and field. */
public final class DimSourceColumns {

  public static final Field SOURCE_FILE = required("source_file", "文件键", "File key", STRING);
  public static final Field SOURCE_SHEET = required("source_sheet", "表序号", "Sheet index", INTEGER);
  public static final Field SOURCE_TABLE = required("source_table", "表内序号", "Table index", INTEGER);
  public static final Field SHEET_NAME = optional("sheet_name", "工作表", "Sheet", STRING);
  public static final Field DATASET = required("dataset", "台账类型", "Dataset", STRING);
  public static final Field FIELD_NAME = required("field_name", "字段", "Field", STRING);
  public static final Field COLUMN_LETTER = required("column_letter", "列", "Column", STRING);
  public static final Field COLUMN_HEADING = required("column_heading", "表头", "Heading", STRING);
  public static final Field COLUMN_UNIT = optional("column_unit", "单位", "Unit", STRING);

  public static final Table TABLE =
      new Table(
          "dim_source_columns",
          "来源列",
          "one row per file, sheet, table and field",
          List.of(SOURCE_FILE, SOURCE_SHEET, SOURCE_TABLE, FIELD_NAME),
          List.of(
              SOURCE_FILE,
              SOURCE_SHEET,
              SOURCE_TABLE,
              SHEET_NAME,
              DATASET,
              FIELD_NAME,
              COLUMN_LETTER,
              COLUMN_HEADING,
              COLUMN_UNIT));

  private DimSourceColumns() {}
}
