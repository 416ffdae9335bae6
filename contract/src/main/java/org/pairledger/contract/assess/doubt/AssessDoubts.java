package org.pairledger.contract.assess.doubt;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_doubts}: one row per question whether rows or a figure can be; it stays open until
 * a person answers.
 *
 * <p>{@code doubt_id} follows from what is doubted, not from where it stands, so an answer outlives
 * a file that was renamed or had other lines put right.
 */
public final class AssessDoubts {

  public static final Field DOUBT_ID = required("doubt_id", "疑问编号", "Doubt", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field DOUBT_NO = required("doubt_no", "核实次序", "Order of review", INTEGER);
  public static final Field DOUBT_RULES = required("doubt_rules", "疑问规则", "Rules", STRING);
  public static final Field DOUBT_NAME = required("doubt_name", "疑问", "Question", STRING);
  public static final Field IS_SET_ASIDE =
      required("is_set_aside", "待核实暂不计入", "Set aside", BOOLEAN);
  public static final Field IS_OPEN = required("is_open", "尚无答复", "Open", BOOLEAN);
  public static final Field TARGET_ID = optional("target_id", "任务编号", "Target", STRING);
  public static final Field INDICATOR = optional("indicator", "指标代码", "Indicator", STRING);
  public static final Field DATASET = optional("dataset", "台账类型", "Dataset", STRING);
  public static final Field OWNER = optional("owner", "责任单位", "Responsible unit", STRING);
  public static final Field SOURCE_FILE = optional("source_file", "文件键", "File key", STRING);
  public static final Field FILE_PATH = optional("file_path", "文件路径", "Path", STRING);
  public static final Field SHEET_NAME = optional("sheet_name", "工作表", "Sheet", STRING);
  public static final Field SOURCE_ROW = optional("source_row", "行号", "Row", INTEGER);
  public static final Field DOUBTED_ROWS =
      required("doubted_rows", "涉及记录数", "Rows in doubt", INTEGER);
  public static final Field FOUND = required("found", "发现内容", "Found", STRING);
  public static final Field ADVICE = required("advice", "处理建议", "Advice", STRING);
  public static final Field TOUCHES = optional("touches", "影响的任务", "Targets touched", STRING);
  public static final Field EFFECT = optional("effect", "对数值的影响", "Effect on figures", STRING);
  public static final Field POINTS_AT_STAKE =
      optional("points_at_stake", "改判后得分变化", "Points if answered otherwise", DECIMAL);
  public static final Field GRADE_OTHERWISE =
      optional("grade_otherwise", "改判后等次", "Grade if answered otherwise", STRING);
  public static final Field RANK_OTHERWISE =
      optional("rank_otherwise", "改判后名次", "Rank if answered otherwise", INTEGER);
  public static final Field ANSWER = optional("answer", "答复", "Answer", STRING);
  public static final Field ANSWER_REASON =
      optional("answer_reason", "答复理由", "Why it was answered so", STRING);
  public static final Field ANSWERED_BY = optional("answered_by", "答复人", "Answered by", STRING);
  public static final Field ANSWERED_ON = optional("answered_on", "答复日期", "Answered on", DATE);

  public static final Table TABLE =
      new Table(
          "assess_doubts",
          "存疑待核实",
          "one row per question whether rows or a figure can be",
          List.of(DOUBT_ID),
          List.of(
              DOUBT_ID,
              PAIRING_ID,
              PLAN_YEAR,
              DOUBT_NO,
              DOUBT_RULES,
              DOUBT_NAME,
              IS_SET_ASIDE,
              IS_OPEN,
              TARGET_ID,
              INDICATOR,
              DATASET,
              OWNER,
              SOURCE_FILE,
              FILE_PATH,
              SHEET_NAME,
              SOURCE_ROW,
              DOUBTED_ROWS,
              FOUND,
              ADVICE,
              TOUCHES,
              EFFECT,
              POINTS_AT_STAKE,
              GRADE_OTHERWISE,
              RANK_OTHERWISE,
              ANSWER,
              ANSWER_REASON,
              ANSWERED_BY,
              ANSWERED_ON));

  private AssessDoubts() {}
}
