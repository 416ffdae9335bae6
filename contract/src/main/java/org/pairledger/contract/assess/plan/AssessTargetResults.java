package org.pairledger.contract.assess.plan;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_target_results}: one row per pairing, year and target. */
public final class AssessTargetResults {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field TARGET_ID = required("target_id", "任务编号", "Target", STRING);
  public static final Field ITEM_NO = required("item_no", "事项编号", "Item", STRING);
  public static final Field ITEM_SORT = required("item_sort", "事项顺序", "Item order", INTEGER);
  public static final Field ITEM_NAME = required("item_name", "事项", "Item summary", STRING);
  public static final Field CATEGORY = required("category", "类别", "Category", STRING);
  public static final Field RESPONSIBLE = optional("responsible", "责任单位", "Responsible", STRING);
  public static final Field INDICATOR = optional("indicator", "指标代码", "Indicator", STRING);
  public static final Field INDICATOR_NAME =
      optional("indicator_name", "指标名称", "Indicator name", STRING);
  public static final Field PARAMS = optional("params", "参数", "Parameters", STRING);
  public static final Field SIDE = required("side", "方", "Side", STRING);
  public static final Field COMPARATOR = optional("comparator", "比较", "Comparator", STRING);
  public static final Field TARGET_VALUE = optional("target_value", "目标值", "Target", RATIO);
  public static final Field UNIT = required("unit", "单位", "Unit", STRING);
  public static final Field BASIS = required("basis", "依据", "Basis", STRING);
  public static final Field WINDOW_FROM = required("window_from", "窗口起", "Window from", DATE);
  public static final Field WINDOW_TO = required("window_to", "窗口止", "Window to", DATE);
  public static final Field DEADLINE = required("deadline", "完成时限", "Deadline", DATE);
  public static final Field IS_DEADLINE_BEFORE_ISSUE =
      required("is_deadline_before_issue", "时限早于印发", "Deadline before issue", BOOLEAN);
  public static final Field AS_OF_DATE = required("as_of_date", "截至日期", "As of", DATE);
  public static final Field ACTUAL_VALUE = optional("actual_value", "完成值", "Actual", RATIO);
  public static final Field VALUE_AT_DEADLINE =
      optional("value_at_deadline", "时限时值", "Value at deadline", RATIO);
  public static final Field PRIOR_YEAR_VALUE =
      optional("prior_year_value", "上年同期值", "Same period last year", RATIO);
  public static final Field SELF_VALUE =
      optional("self_value", "自评值", "Self-assessed value", RATIO);
  public static final Field VERIFIED_VALUE =
      optional("verified_value", "核查值", "Verified value", RATIO);
  public static final Field FIRST_REACHED_ON =
      optional("first_reached_on", "首次达标日期", "First reached on", DATE);
  public static final Field IS_HELD_AT_DEADLINE =
      optional("is_held_at_deadline", "时限时达标", "Held at deadline", BOOLEAN);
  public static final Field IS_REACHED = optional("is_reached", "当前达标", "Reached", BOOLEAN);
  public static final Field STATUS = required("status", "完成状态", "Status", STRING);
  public static final Field DAYS_LATE = optional("days_late", "逾期天数", "Days late", INTEGER);
  public static final Field EVIDENCE_STATE = required("evidence_state", "佐证状态", "Evidence", STRING);
  public static final Field IS_SCORED = required("is_scored", "是否计分", "Scored", BOOLEAN);
  public static final Field NOT_SCORED_REASON =
      optional("not_scored_reason", "不计分原因", "Why not scored", STRING);
  public static final Field COMPLETION_RATIO =
      optional("completion_ratio", "完成率", "Completion ratio", RATIO);
  public static final Field SCORE_RATIO = optional("score_ratio", "得分率", "Score ratio", RATIO);
  public static final Field EVIDENCE_ROWS =
      required("evidence_rows", "计入记录数", "Rows counted", INTEGER);
  public static final Field EXCLUDED_ROWS =
      required("excluded_rows", "未计记录数", "Rows not counted", INTEGER);
  public static final Field PROBLEM_ROWS = required("problem_rows", "相关问题数", "Problems", INTEGER);
  public static final Field NOTE = optional("note", "说明", "Note", STRING);

  public static final Table TABLE =
      new Table(
          "assess_target_results",
          "指标任务完成情况",
          "one row per pairing, year and target",
          List.of(PAIRING_ID, PLAN_YEAR, TARGET_ID),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              TARGET_ID,
              ITEM_NO,
              ITEM_SORT,
              ITEM_NAME,
              CATEGORY,
              RESPONSIBLE,
              INDICATOR,
              INDICATOR_NAME,
              PARAMS,
              SIDE,
              COMPARATOR,
              TARGET_VALUE,
              UNIT,
              BASIS,
              WINDOW_FROM,
              WINDOW_TO,
              DEADLINE,
              IS_DEADLINE_BEFORE_ISSUE,
              AS_OF_DATE,
              ACTUAL_VALUE,
              VALUE_AT_DEADLINE,
              PRIOR_YEAR_VALUE,
              SELF_VALUE,
              VERIFIED_VALUE,
              FIRST_REACHED_ON,
              IS_HELD_AT_DEADLINE,
              IS_REACHED,
              STATUS,
              DAYS_LATE,
              EVIDENCE_STATE,
              IS_SCORED,
              NOT_SCORED_REASON,
              COMPLETION_RATIO,
              SCORE_RATIO,
              EVIDENCE_ROWS,
              EXCLUDED_ROWS,
              PROBLEM_ROWS,
              NOTE));

  private AssessTargetResults() {}
}
