package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_control_totals}: one row per printed total and column. */
public final class FctControlTotals {

  public static final Field SOURCE_FILE = required("source_file", "文件键", "File key", STRING);
  public static final Field SOURCE_SHEET = required("source_sheet", "表序号", "Sheet index", INTEGER);
  public static final Field SOURCE_ROW = required("source_row", "行号", "Row", INTEGER);
  public static final Field FIELD_NAME = required("field_name", "字段", "Field", STRING);
  public static final Field PAIRING_ID = optional("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = optional("plan_year", "年度", "Year", INTEGER);
  public static final Field DATASET = optional("dataset", "台账类型", "Dataset", STRING);
  public static final Field TOTAL_LABEL = optional("total_label", "合计名称", "Total label", STRING);
  public static final Field STATED = optional("stated", "表列合计", "Stated", DECIMAL);
  public static final Field SUMMED = optional("summed", "逐行相加", "Summed", DECIMAL);
  public static final Field DIFFERENCE = optional("difference", "差额", "Difference", DECIMAL);

  public static final Table TABLE =
      new Table(
          "fct_control_totals",
          "控制合计",
          "one row per printed total and column",
          List.of(SOURCE_FILE, SOURCE_SHEET, SOURCE_ROW, FIELD_NAME),
          List.of(
              SOURCE_FILE,
              SOURCE_SHEET,
              SOURCE_ROW,
              FIELD_NAME,
              PAIRING_ID,
              PLAN_YEAR,
              DATASET,
              TOTAL_LABEL,
              STATED,
              SUMMED,
              DIFFERENCE));

  private FctControlTotals() {}
}
