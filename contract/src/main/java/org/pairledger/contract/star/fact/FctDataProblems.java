package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_data_problems}: one row per problem found. */
public final class FctDataProblems {

  public static final Field PROBLEM_ID = required("problem_id", "问题编号", "Problem", BIGINT);
  public static final Field PAIRING_ID = optional("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = optional("plan_year", "年度", "Year", INTEGER);
  public static final Field OWNER = optional("owner", "责任单位", "Responsible unit", STRING);
  public static final Field DATASET = optional("dataset", "台账类型", "Dataset", STRING);
  public static final Field SOURCE_FILE = optional("source_file", "文件键", "File key", STRING);
  public static final Field FILE_PATH = optional("file_path", "文件路径", "Path", STRING);
  public static final Field SHEET_NAME = optional("sheet_name", "工作表", "Sheet", STRING);
  public static final Field SOURCE_SHEET = optional("source_sheet", "表序号", "Sheet index", INTEGER);
  public static final Field SOURCE_ROW = optional("source_row", "行号", "Row", INTEGER);
  public static final Field CELL_ADDRESS = optional("cell_address", "单元格", "Cell", STRING);
  public static final Field FIELD_NAME = optional("field_name", "字段", "Field", STRING);
  public static final Field FIELD_LABEL = optional("field_label", "字段名称", "Field label", STRING);
  public static final Field RULE_CODE = required("rule_code", "规则代码", "Rule", STRING);
  public static final Field SEVERITY = required("severity", "严重程度", "Severity", STRING);
  public static final Field FOUND = optional("found", "发现内容", "Found", STRING);
  public static final Field EXPECTED = optional("expected", "应为", "Expected", STRING);
  public static final Field ADVICE = optional("advice", "处理建议", "Advice", STRING);
  public static final Field MESSAGE = required("message", "问题说明", "Message", STRING);
  public static final Field MESSAGE_EN =
      optional("message_en", "问题说明（英文）", "Message (English)", STRING);
  public static final Field FOUND_ON = optional("found_on", "问题日期", "Dated", DATE);

  public static final Table TABLE =
      new Table(
          "fct_data_problems",
          "数据问题",
          "one row per problem found",
          List.of(PROBLEM_ID),
          List.of(
              PROBLEM_ID,
              PAIRING_ID,
              PLAN_YEAR,
              OWNER,
              DATASET,
              SOURCE_FILE,
              FILE_PATH,
              SHEET_NAME,
              SOURCE_SHEET,
              SOURCE_ROW,
              CELL_ADDRESS,
              FIELD_NAME,
              FIELD_LABEL,
              RULE_CODE,
              SEVERITY,
              FOUND,
              EXPECTED,
              ADVICE,
              MESSAGE,
              MESSAGE_EN,
              FOUND_ON));

  private FctDataProblems() {}
}
