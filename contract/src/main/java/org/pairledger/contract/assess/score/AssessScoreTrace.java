package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_score_trace}: one row per target and candidate row behind it. */
public final class AssessScoreTrace {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field TARGET_ID = required("target_id", "任务编号", "Target", STRING);
  public static final Field TRACE_NO = required("trace_no", "序号", "No", INTEGER);
  public static final Field SCORECARD = optional("scorecard", "评分表", "Scorecard", STRING);
  public static final Field ITEM_NO = required("item_no", "事项编号", "Item", STRING);
  public static final Field INDICATOR = required("indicator", "指标代码", "Indicator", STRING);
  public static final Field FACT_ID = optional("fact_id", "事实编号", "Fact", BIGINT);
  public static final Field IS_COUNTED = required("is_counted", "是否计入", "Counted", BOOLEAN);
  public static final Field EXCLUDED_BECAUSE =
      optional("excluded_because", "未计原因", "Why not counted", STRING);
  public static final Field UNIT_KEY = optional("unit_key", "单元", "Unit", STRING);
  public static final Field COUNTS_FROM = optional("counts_from", "计入自", "Counts from", DATE);
  public static final Field COUNTS_TO = optional("counts_to", "计入至", "Counts to", DATE);
  public static final Field AMOUNT = optional("amount", "数值", "Amount", RATIO);
  public static final Field AMOUNT_UNIT =
      optional("amount_unit", "数值单位", "Unit of the amount", STRING);
  public static final Field OWN_AMOUNT =
      optional("own_amount", "单独计入值", "What it alone adds", RATIO);
  public static final Field SOURCE_FILE = optional("source_file", "文件键", "File key", STRING);
  public static final Field FILE_PATH = optional("file_path", "文件路径", "Path", STRING);
  public static final Field SHEET_NAME = optional("sheet_name", "工作表", "Sheet", STRING);
  public static final Field SOURCE_ROW = optional("source_row", "行号", "Row", INTEGER);
  public static final Field ROW_COUNT = required("row_count", "记录数", "Rows", INTEGER);

  public static final Table TABLE =
      new Table(
          "assess_score_trace",
          "得分追溯",
          "one row per target and candidate row behind it",
          List.of(PAIRING_ID, PLAN_YEAR, TARGET_ID, TRACE_NO),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              TARGET_ID,
              TRACE_NO,
              SCORECARD,
              ITEM_NO,
              INDICATOR,
              FACT_ID,
              IS_COUNTED,
              EXCLUDED_BECAUSE,
              UNIT_KEY,
              COUNTS_FROM,
              COUNTS_TO,
              AMOUNT,
              AMOUNT_UNIT,
              OWN_AMOUNT,
              SOURCE_FILE,
              FILE_PATH,
              SHEET_NAME,
              SOURCE_ROW,
              ROW_COUNT));

  private AssessScoreTrace() {}
}
