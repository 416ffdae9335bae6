package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code dim_source_files}: one row per file received; persons in its path are hidden. */
public final class DimSourceFiles {

  public static final Field SOURCE_FILE = required("source_file", "文件键", "File key", STRING);
  public static final Field FILE_SHA256 = required("file_sha256", "文件指纹", "SHA-256", STRING);
  public static final Field FILE_PATH = required("file_path", "文件路径", "Path", STRING);
  public static final Field FILE_BYTES = required("file_bytes", "字节数", "Bytes", BIGINT);
  public static final Field PLAN_YEAR = optional("plan_year", "年度", "Year", INTEGER);
  public static final Field PAIRING_ID = optional("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field REPORTING_SIDE =
      optional("reporting_side", "报送方", "Reporting side", STRING);
  public static final Field OWNER = optional("owner", "责任单位", "Responsible unit", STRING);
  public static final Field DATASET = optional("dataset", "台账类型", "Dataset", STRING);
  public static final Field SCOPE = optional("scope", "范围", "Scope", STRING);
  public static final Field PERIOD_FROM = optional("period_from", "期间起", "Period from", DATE);
  public static final Field PERIOD_TO = optional("period_to", "期间止", "Period to", DATE);
  public static final Field SUBMISSION_MODE = optional("submission_mode", "报送方式", "Mode", STRING);
  public static final Field RECEIVED_ON = optional("received_on", "收到日期", "Received on", DATE);
  public static final Field SUPERSEDES = optional("supersedes", "替代文件", "Supersedes", STRING);
  public static final Field CONFIRMED_BY = optional("confirmed_by", "确认人", "Confirmed by", STRING);
  public static final Field FILE_STATE = required("file_state", "状态", "State", STRING);
  public static final Field REFUSAL_CODE = optional("refusal_code", "拒收代码", "Refusal", STRING);
  public static final Field KNOWN_FROM = optional("known_from", "知悉自", "Known from", DATE);
  public static final Field KNOWN_TO = optional("known_to", "知悉至", "Known to", DATE);
  public static final Field LINE_COUNT = required("line_count", "行数", "Lines", INTEGER);
  public static final Field ROW_COUNT = required("row_count", "记录数", "Rows", INTEGER);
  public static final Field STAGED_COUNT = required("staged_count", "入库行数", "Rows staged", INTEGER);
  public static final Field REFUSED_COUNT =
      required("refused_count", "拒收行数", "Rows refused", INTEGER);
  public static final Field CELL_COUNT = required("cell_count", "单元格数", "Cells", INTEGER);
  public static final Field USED_CELL_COUNT =
      required("used_cell_count", "已用单元格数", "Cells used", INTEGER);
  public static final Field EXCLUDED_CELL_COUNT =
      required("excluded_cell_count", "不计单元格数", "Cells left for a reason", INTEGER);
  public static final Field UNUSED_CELL_COUNT =
      required("unused_cell_count", "未用单元格数", "Cells of no column", INTEGER);
  public static final Field PROBLEM_COUNT = required("problem_count", "问题数", "Problems", INTEGER);

  public static final Table TABLE =
      new Table(
          "dim_source_files",
          "来源文件",
          "one row per file received",
          List.of(SOURCE_FILE),
          List.of(
              SOURCE_FILE,
              FILE_SHA256,
              FILE_PATH,
              FILE_BYTES,
              PLAN_YEAR,
              PAIRING_ID,
              REPORTING_SIDE,
              OWNER,
              DATASET,
              SCOPE,
              PERIOD_FROM,
              PERIOD_TO,
              SUBMISSION_MODE,
              RECEIVED_ON,
              SUPERSEDES,
              CONFIRMED_BY,
              FILE_STATE,
              REFUSAL_CODE,
              KNOWN_FROM,
              KNOWN_TO,
              LINE_COUNT,
              ROW_COUNT,
              STAGED_COUNT,
              REFUSED_COUNT,
              CELL_COUNT,
              USED_CELL_COUNT,
              EXCLUDED_CELL_COUNT,
              UNUSED_CELL_COUNT,
              PROBLEM_COUNT));

  private DimSourceFiles() {}
}
