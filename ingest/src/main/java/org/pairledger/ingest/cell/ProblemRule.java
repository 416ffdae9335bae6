package org.pairledger.ingest.cell;

import java.util.Locale;

/**
 * Everything that can be wrong with a ledger, each with its wording in both languages. {@code
 * {found}} is what stands in the cell (masked where it is personal), {@code {detail}} what else
 * there is to say.
 */
public enum ProblemRule {
  // Files and tables
  FILE_UNREADABLE(
      "M15 M21",
      Severity.FATAL,
      zh("文件无法读取：{detail}", "完整、未加密的 .xlsx、.xls 或 .csv 文件", "请重新导出或另存为 .xlsx 后再报送"),
      en(
          "The file cannot be read: it {found}",
          "a whole .xlsx, .xls or .csv file",
          "save it anew")),
  NO_TABLE(
      "M01",
      Severity.FATAL,
      zh("文件中未找到可识别的台账表头", "至少一张带表头的台账", "请对照台账模板检查表头，或在 submissions.csv 中注明台账类型"),
      en("No table of any known kind was found", "a ledger with its header", "see the template")),
  TABLE_NOT_RECOGNISED(
      "M17",
      Severity.WARNING,
      zh("第 {detail} 个表不属于任何已知台账，其数据未采用", "已知台账的表头", "如应采用，请对照模板修改表头或补充别名"),
      en("Table {detail} is of no known kind; its rows were not taken", "a known header", "")),
  REQUIRED_COLUMN_MISSING(
      "M01 M02",
      Severity.WARNING,
      zh("缺少必填列“{detail}”", "表头中含有该列", "请按模板补充该列，或把现用列名加入别名"),
      en("The required column '{detail}' is missing", "such a column", "add it, or add an alias")),
  TWO_COLUMNS_FOR_FIELD(
      "M02",
      Severity.WARNING,
      zh("两列都可作为“{detail}”，采用靠左的一列", "每个项目只有一列", "请合并或改名其中一列"),
      en("Two columns could be '{detail}'; the left one was taken", "one column", "rename one")),
  UNIT_NOT_STATED(
      "M07",
      Severity.WARNING,
      zh("“{detail}”未注明金额单位，按“元”处理", "表头或表上方注明“元”或“万元”", "请在表头注明金额单位"),
      en("'{detail}' states no unit; yuan was assumed", "元 or 万元 in the header", "state it")),
  HIDDEN_SHEET(
      "M17",
      Severity.WARNING,
      zh("工作表“{detail}”是隐藏的，其数据已读取", "不含隐藏工作表", "如不应报送，请删除该工作表"),
      en(
          "The sheet '{detail}' is hidden; it was read",
          "no hidden sheets",
          "delete it if unmeant")),
  HIDDEN_ROWS(
      "M17",
      Severity.WARNING,
      zh("有 {detail} 行被隐藏或筛选，其数据已读取", "不含隐藏行", "如不应报送，请删除这些行"),
      en("{detail} rows are hidden; they were read", "no hidden rows", "delete them if unmeant")),
  UNDECODABLE_TEXT(
      "M15",
      Severity.WARNING,
      zh("文件读取提示：{detail}", "编码完整的文本", "请另存为 UTF-8 或 .xlsx"),
      en("Remark of the reader: {detail}", "well encoded text", "save as UTF-8 or .xlsx")),

  // Any cell
  UNDECODABLE_CELL(
      "M15",
      Severity.WARNING,
      zh("单元格中有无法解码的字节", "编码完整的文本", "请另存为 UTF-8 或 .xlsx"),
      en("The cell holds bytes that do not decode", "well encoded text", "save as UTF-8 or .xlsx")),
  REQUIRED_BLANK(
      "M08",
      Severity.FATAL,
      zh("必填项“{detail}”为空，该行未采用", "必填", "请补填"),
      en("'{detail}' is required and empty; the row was not taken", "a value", "fill it in")),
  ERROR_VALUE(
      "M21",
      Severity.WARNING,
      zh("单元格为错误值 {found}", "公式计算正确的值", "请修正公式或直接填写数值"),
      en("The cell holds the error {found}", "a computed value", "mend the formula")),
  FORMULA_UNCOMPUTED(
      "M21",
      Severity.WARNING,
      zh("公式没有保存计算结果", "已计算的值", "请在电子表格软件中打开并重新保存"),
      en("The formula has no saved result", "a computed value", "open and save the workbook")),
  UNKNOWN_CODE(
      "M16",
      Severity.WARNING,
      zh("“{found}”不在允许的选项内", "{detail}", "请改为允许的选项，或把该写法加入代码表"),
      en("'{found}' is none of the allowed words", "{detail}", "use one of them, or add it")),
  NOT_A_FLAG(
      "M23",
      Severity.WARNING,
      zh("“{found}”不能判断是或否", "是 或 否", "请填“是”或“否”"),
      en("'{found}' is neither yes nor no", "是 or 否", "write 是 or 否")),
  ID_NUMBER_IN_TEXT(
      "M13",
      Severity.WARNING,
      zh("文字中含有身份证号，已遮蔽", "不含个人证件号码", "请把证件号码填在身份证号列"),
      en("The text holds an ID number; it was masked", "no ID numbers", "use the ID column")),

  // Numbers and money
  NOT_A_NUMBER(
      "M08",
      Severity.WARNING,
      zh("“{found}”不是数字", "数字，如 1234.5", "请只填数字；没有则留空"),
      en("'{found}' is not a number", "digits such as 1234.5", "write digits or leave it empty")),
  NOT_WHOLE(
      "M08",
      Severity.WARNING,
      zh("“{found}”应为整数", "整数", "请核对"),
      en("'{found}' should be a whole number", "a whole number", "check it")),
  NEGATIVE_COUNT(
      "M08",
      Severity.WARNING,
      zh("“{found}”为负数", "不小于 0", "请核对"),
      en("'{found}' is negative", "not below 0", "check it")),
  NUMBER_TOO_LARGE(
      "M08",
      Severity.WARNING,
      zh("“{found}”超出可接受的范围", "合理范围内的数字", "请核对"),
      en("'{found}' is beyond what can be", "a sensible number", "check it")),
  COUNT_APPROXIMATE(
      "M07",
      Severity.WARNING,
      zh("“{found}”是约数，按所写数字采用", "准确数字", "请填写准确数字"),
      en("'{found}' is approximate; taken as written", "an exact number", "give it exactly")),
  COUNT_UNIT_DIFFERS(
      "M22",
      Severity.WARNING,
      zh("“{found}”的单位与表头“{detail}”不一致，按所写数字采用", "与表头一致的单位", "请核对是户还是人"),
      en("'{found}' has another unit than '{detail}'; taken as written", "one unit", "check it")),
  NOT_AN_AMOUNT(
      "M07 M08",
      Severity.WARNING,
      zh("“{found}”不是金额", "金额数字，如 1234.56", "请只填数字；未折价或没有则留空"),
      en("'{found}' is not an amount of money", "digits such as 1234.56", "digits, or empty")),
  FOREIGN_CURRENCY(
      "M07",
      Severity.WARNING,
      zh("“{found}”不是人民币金额", "人民币金额", "请折算为人民币后填写"),
      en("'{found}' is not in renminbi", "renminbi", "convert it")),
  CELL_UNIT_DIFFERS(
      "M07",
      Severity.WARNING,
      zh("“{found}”的单位与表头单位“{detail}”不一致，以单元格为准", "与表头一致的单位", "请统一单位"),
      en("'{found}' has another unit than the header's {detail}; the cell's was taken", "", "")),
  FINER_THAN_FEN(
      "M07",
      Severity.WARNING,
      zh("“{found}”折合后不足一分的部分已四舍五入", "精确到分的金额", "请填写到分"),
      en("'{found}' is finer than a fen and was rounded half up", "whole fen", "give whole fen")),
  PERCENT_AMBIGUOUS(
      "M08",
      Severity.WARNING,
      zh("“{found}”可能是百分数也可能是小数，未采用", "带 % 的百分数，如 80%", "请写明 %"),
      en("'{found}' may be a share or a percentage; not taken", "such as 80%", "write the %")),
  PERCENT_RANGE(
      "M08",
      Severity.WARNING,
      zh("“{found}”超出 0 至 100", "0 至 100", "请核对"),
      en("'{found}' is outside 0 to 100", "0 to 100", "check it")),
  UNIT_SLIP_SUSPECTED(
      "M07",
      Severity.WARNING,
      zh("“{found}”疑似元与万元混用：{detail}", "与同列、合计或上期相当的金额", "请核对单位；程序未改动该数"),
      en("'{found}' may mix 元 and 万元: {detail}", "an amount like its peers", "check the unit")),

  // Dates
  NOT_A_DATE(
      "M09",
      Severity.WARNING,
      zh("“{found}”不是日期", "日期，如 2020-06-30 或 2020年6月", "请按年月日填写"),
      en("'{found}' is not a date", "such as 2020-06-30", "write year, month, day")),
  NO_SUCH_DAY(
      "M26",
      Severity.WARNING,
      zh("“{found}”不是存在的日期", "日历上有的日期", "请核对"),
      en("'{found}' is no day of the calendar", "a day that exists", "check it")),
  DATE_AMBIGUOUS(
      "M11",
      Severity.WARNING,
      zh(
          "“{found}”可能是1月，也可能是10月（2020.10 存为数字会变成 2020.1），未采用",
          "2020-10 或 2020年10月",
          "请改为文本格式后写明月份"),
      en(
          "'{found}' may be January or October (2020.10 stored as a number becomes 2020.1)",
          "such as 2020年10月",
          "write the month as text")),
  DATE_WITHOUT_YEAR(
      "M09",
      Severity.WARNING,
      zh("“{found}”没有年份，表中也未注明年度", "含年份的日期", "请写明年份"),
      en(
          "'{found}' has no year and neither has the table",
          "a date with its year",
          "add the year")),
  DATE_BEFORE_2016(
      "M26",
      Severity.WARNING,
      zh("“{found}”早于 2016 年，未采用", "2016 年以后的日期", "请核对年份"),
      en("'{found}' is before 2016; not taken", "2016 or later", "check the year")),
  DATE_AFTER_CUTOFF(
      "M26",
      Severity.WARNING,
      zh("“{found}”晚于台账截止日期 {detail}，未采用", "不晚于截止日期", "请核对日期或截止日期"),
      en("'{found}' is after the ledger's cut-off {detail}; not taken", "not later", "check it")),
  DATE_IS_A_PERIOD(
      "M09",
      Severity.WARNING,
      zh("“{found}”是起止时间，取其中一天", "一个日期", "请填写一个日期"),
      en("'{found}' is a period; one day of it was taken", "one date", "give one date")),
  PERIOD_REVERSED(
      "M26",
      Severity.WARNING,
      zh("“{found}”的结束早于开始，未采用", "先开始后结束", "请核对"),
      en("'{found}' ends before it begins; not taken", "start before end", "check it")),
  PERIOD_WITHOUT_START(
      "M09",
      Severity.WARNING,
      zh("“{found}”只有期限，没有起始时间", "起止时间，如 2020.6-2021.5", "请写明起止时间"),
      en("'{found}' is a length without a beginning", "such as 2020.6-2021.5", "give both ends")),

  // Persons
  ID_DESTROYED(
      "M13",
      Severity.WARNING,
      zh("身份证号被存为数字，末几位已丢失，无法恢复", "文本格式的18位身份证号", "请把该列设为文本格式后重新录入"),
      en("The ID number was stored as a number and lost its last digits", "18 digits as text", "")),
  ID_CHECK_DIGIT(
      "M13",
      Severity.WARNING,
      zh("身份证号校验位不符", "有效的18位身份证号", "请对照证件核对"),
      en("The ID number's check digit is wrong", "a valid ID number", "check it")),
  ID_BIRTH_DATE(
      "M13",
      Severity.WARNING,
      zh("身份证号中的出生日期不存在", "有效的18位身份证号", "请对照证件核对"),
      en("The birth date in the ID number does not exist", "a valid ID number", "check it")),
  ID_LENGTH(
      "M13",
      Severity.WARNING,
      zh("身份证号应为18位（或旧15位），现为 {detail} 位", "18位身份证号", "请对照证件核对"),
      en("An ID number has 18 (old: 15) digits, this has {detail}", "18 digits", "check it")),
  ID_MISSING(
      "M13",
      Severity.WARNING,
      zh("缺少身份证号，只能计入人次，不能计入人数", "18位身份证号", "请补填"),
      en("No ID number: counts as an attendance, not as a person", "an ID number", "add it")),
  SEX_DIFFERS(
      "M13",
      Severity.WARNING,
      zh("性别与身份证号不一致，以身份证号为准", "一致", "请核对"),
      en("The sex is not that of the ID number, which stands", "agreement", "check it")),
  PHONE_INVALID(
      "M14",
      Severity.WARNING,
      zh("联系电话格式不正确", "11位手机号或带区号的座机，多个用“、”分开", "请核对"),
      en("The phone number is malformed", "11 digits or a landline", "check it")),
  NAME_IS_A_NUMBER(
      "M24",
      Severity.WARNING,
      zh("姓名列中是数字", "姓名", "请核对是否错列"),
      en("The name is a number", "a name", "is the row shifted?")),

  // Rows and totals
  REPEATED_ROW(
      "M18",
      Severity.WARNING,
      zh("该行与第 {detail} 行完全相同，两行均已采用", "每笔一行", "如属重复登记，请删除其一"),
      en("This row equals row {detail}; both were taken", "one row each", "delete a true repeat")),
  TOTAL_DIFFERS(
      "M03",
      Severity.WARNING,
      zh("“{found}”与逐行相加不符：{detail}", "合计等于各行之和", "请核对合计公式或漏填的行"),
      en("'{found}' is not the sum of the rows: {detail}", "total = sum", "check the formula")),
  HEAD_COUNT_DIFFERS(
      "M03",
      Severity.WARNING,
      zh("表中写明 {found}，实有 {detail} 行", "与行数一致", "请核对是否漏填或多填"),
      en("The table states {found}, but has {detail} rows", "as many rows", "check the rows")),
  CUMULATIVE_COLUMN(
      "M19",
      Severity.WARNING,
      zh("“{detail}”是累计数，未作为本期数采用", "本期数", "如需采用，请另列本期数"),
      en("'{detail}' is cumulative and was not taken as this period's", "this period's", "")),

  // Submissions
  DUPLICATE_FILE(
      "M20",
      Severity.WARNING,
      zh("与“{detail}”内容完全相同，只计一次", "每份台账报送一次", "如系误传，请删除其一"),
      en("The same bytes as '{detail}'; counted once", "one copy", "delete one")),
  REPLACEMENT_UNCONFIRMED(
      "M20",
      Severity.WARNING,
      zh(
          "看来是“{detail}”的更正稿，尚未确认，两份均已采用",
          "在 submissions.csv 中确认替代关系",
          "请填写 supersedes 和 confirmed_by"),
      en("It looks like a correction of '{detail}', unconfirmed: both count", "", "confirm it")),
  SNAPSHOT_UNCONFIRMED(
      "M19 M20",
      Severity.WARNING,
      zh("与“{detail}”属同一台账的先后两期，但期间等未经确认，两份均已采用", "期间、责任单位、范围均已确认", "请在 submissions.csv 中确认"),
      en("An earlier state of the same ledger is '{detail}'; unconfirmed: both count", "", "")),
  SUBMISSION_UNKNOWN_FILE(
      "M20",
      Severity.WARNING,
      zh("submissions.csv 中的文件不存在：{detail}", "已报送的文件", "请核对该行"),
      en("submissions.csv names a file that is not there: {detail}", "a file", "check the line"));

  /** The wording in one language: what is wrong, what is expected, what to do. */
  record Wording(String message, String expected, String advice) {}

  private final String cases;
  private final Severity severity;
  private final String message;
  private final String expected;
  private final String advice;
  private final String messageEn;
  private final String expectedEn;
  private final String adviceEn;

  ProblemRule(String cases, Severity severity, Wording zh, Wording en) {
    this.cases = cases;
    this.severity = severity;
    this.message = zh.message();
    this.expected = zh.expected();
    this.advice = zh.advice();
    this.messageEn = en.message();
    this.expectedEn = en.expected();
    this.adviceEn = en.advice();
  }

  /** For programs, for example {@code not-an-amount}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rows of the messiness catalogue it answers. */
  public String cases() {
    return cases;
  }

  public Severity severity() {
    return severity;
  }

  public String message(String found, String detail) {
    return fill(message, found, detail);
  }

  public String expected(String detail) {
    return fill(expected, "", detail);
  }

  public String advice() {
    return advice;
  }

  /** Message, expectation and advice in one English sentence. */
  public String english(String found, String detail) {
    StringBuilder text = new StringBuilder(fill(messageEn, found, detail));
    if (!expectedEn.isEmpty()) {
      text.append("; expected: ").append(fill(expectedEn, found, detail));
    }
    if (!adviceEn.isEmpty()) {
      text.append("; ").append(adviceEn);
    }
    return text.toString();
  }

  private static String fill(String template, String found, String detail) {
    return template.replace("{found}", found).replace("{detail}", detail);
  }

  private static Wording zh(String message, String expected, String advice) {
    return new Wording(message, expected, advice);
  }

  private static Wording en(String message, String expected, String advice) {
    return new Wording(message, expected, advice);
  }
}
