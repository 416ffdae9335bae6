package org.pairledger.contract.assess.doubt;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_check_findings}: one row per doubtful fact and check. */
public final class AssessCheckFindings {

  public static final Field CHECK_CODE = required("check_code", "疑点规则", "Check", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field FINDING_NO = required("finding_no", "疑点序号", "No", INTEGER);
  public static final Field CHECK_NAME = required("check_name", "疑点名称", "Check name", STRING);
  public static final Field SEVERITY = required("severity", "严重程度", "Severity", STRING);
  public static final Field DATASET = required("dataset", "台账类型", "Dataset", STRING);
  public static final Field FACT_ID = optional("fact_id", "事实编号", "Fact", BIGINT);
  public static final Field SOURCE_FILE = optional("source_file", "文件键", "File key", STRING);
  public static final Field FILE_PATH = optional("file_path", "文件路径", "Path", STRING);
  public static final Field SHEET_NAME = optional("sheet_name", "工作表", "Sheet", STRING);
  public static final Field SOURCE_ROW = optional("source_row", "行号", "Row", INTEGER);
  public static final Field FOUND = required("found", "发现内容", "Found", STRING);
  public static final Field ADVICE = required("advice", "处理建议", "Advice", STRING);

  public static final Table TABLE =
      new Table(
          "assess_check_findings",
          "疑点清单",
          "one row per doubtful fact and check",
          List.of(CHECK_CODE, PAIRING_ID, PLAN_YEAR, FINDING_NO),
          List.of(
              CHECK_CODE,
              PAIRING_ID,
              PLAN_YEAR,
              FINDING_NO,
              CHECK_NAME,
              SEVERITY,
              DATASET,
              FACT_ID,
              SOURCE_FILE,
              FILE_PATH,
              SHEET_NAME,
              SOURCE_ROW,
              FOUND,
              ADVICE));

  private AssessCheckFindings() {}
}
