package org.pairledger.warehouse.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.workbook.PlainZip;

/**
 * 疑点清单: a workbook for one pairing and year, a summary in front, one sheet a check, and the sheets
 * that set one side's ledgers against the other's.
 *
 * <p>It names files, sheets and rows; it shows no person.
 */
public final class DoubtList {

  /** The sheet whose answers are read back. */
  public static final String QUESTIONS = "待核实";

  /** Its headings; the number and the answer are found again by them. */
  public static final List<String> QUESTION =
      List.of(
          "核实次序", "疑问编号", "处理", "疑问", "发现内容", "文件", "工作表", "行号", "影响的任务", "对数值的影响", "改判后得分变化",
          "改判后等次", "改判后名次", "答复", "答复理由", "答复人", "答复日期");

  private static final List<Integer> QUESTION_WIDTHS =
      List.of(6, 14, 12, 20, 40, 34, 12, 6, 12, 34, 10, 8, 8, 8, 20, 10, 12);

  private static final List<String> FINDING =
      List.of("序号", "严重程度", "台账", "文件", "工作表", "行号", "发现内容", "处理建议");
  private static final List<Integer> FINDING_WIDTHS = List.of(6, 9, 8, 52, 16, 7, 56, 44);
  private static final List<String> MATCH =
      List.of("序号", "核对结果", "帮扶方日期", "帮扶方数值", "受援方日期", "受援方数值", "单位");
  private static final List<Integer> MATCH_WIDTHS = List.of(6, 12, 13, 18, 13, 18, 8);

  private final Connection connection;
  private final CheckCatalogue rules;
  private final String pairing;
  private final int year;

  private DoubtList(Connection connection, CheckCatalogue rules, String pairing, int year) {
    this.connection = connection;
    this.rules = rules;
    this.pairing = pairing;
    this.year = year;
  }

  /**
   * Writes the workbook from a served file.
   *
   * @param rules by which it was checked
   */
  public static void write(
      Connection connection, CheckCatalogue rules, String pairing, int year, Path file)
      throws SQLException, IOException {
    try (OutputStream out = Files.newOutputStream(file);
        PlainZip zip = PlainZip.to(out);
        Workbook book = new Workbook(zip, "Pairledger", "1.0")) {
      DoubtList list = new DoubtList(connection, rules, pairing, year);
      list.questions(book.newWorksheet(QUESTIONS));
      list.summary(book.newWorksheet("汇总"));
      list.checks(book);
      list.matches(book);
    }
  }

  private void questions(Worksheet sheet) throws SQLException {
    title(sheet, "存疑待核实：请在“答复”一栏填 是 或 否，并写明理由和答复人", QUESTION);
    widths(sheet, QUESTION_WIDTHS);
    String questions =
        """
        select
            doubt_no, doubt_id,
            case
                when not is_open then '已答复'
                when is_set_aside then '待核实，暂不计入'
                else '存疑，已计入'
            end,
            doubt_name, found, file_path, sheet_name, source_row, touches, effect, points_at_stake,
            grade_otherwise, rank_otherwise,
            case answer when '属实' then '是' when '不属实' then '否' end,
            answer_reason, answered_by, answered_on
        from assess.doubts
        where pairing_id = ? and plan_year = ?
        order by doubt_no
        """;
    int[] line = {2};
    each(questions, row -> fill(sheet, line[0]++, row, QUESTION.size()));
  }

  private void summary(Worksheet sheet) throws SQLException {
    title(sheet, "疑点清单", List.of("规则", "疑点名称", "严重程度", "疑点数"));
    widths(sheet, List.of(8, 40, 10, 10));
    String counts =
        "select check_code, count(*) from assess.check_findings"
            + " where pairing_id = ? and plan_year = ? group by check_code";
    Map<String, Integer> found = new TreeMap<>();
    each(counts, row -> found.put(row.getString(1), row.getInt(2)));
    int line = 2;
    for (RuleFile rule : rules.all()) {
      sheet.value(line, 0, rule.get("code"));
      sheet.value(line, 1, rule.get("name"));
      sheet.value(line, 2, rule.get("severity"));
      sheet.value(line++, 3, found.getOrDefault(rule.get("code"), 0));
    }
    sheet.value(line + 1, 0, "以上疑点只提示核对，不改变任何指标；“待核实”一页的疑问影响指标，请逐条答复。");
  }

  private void checks(Workbook book) throws SQLException {
    String findings =
        "select finding_no, severity, dataset, file_path, sheet_name, source_row, found, advice,"
            + " check_code, check_name from assess.check_findings"
            + " where pairing_id = ? and plan_year = ? order by check_code, finding_no";
    Sheets sheets = new Sheets(book, FINDING, FINDING_WIDTHS);
    each(
        findings,
        row -> {
          Worksheet sheet = sheets.named(row.getString(9), row.getString(10));
          fill(sheet, sheets.nextLine(), row, FINDING.size());
        });
  }

  private void matches(Workbook book) throws SQLException {
    String matches =
        "select match_no, match_state, donor_date, donor_value, recipient_date, recipient_value,"
            + " unit, match_topic from assess.side_matches"
            + " where pairing_id = ? and plan_year = ? order by match_topic, match_no";
    Sheets sheets = new Sheets(book, MATCH, MATCH_WIDTHS);
    each(
        matches,
        row -> {
          Worksheet sheet = sheets.named(row.getString(8), "双方核对：" + row.getString(8));
          fill(sheet, sheets.nextLine(), row, MATCH.size());
        });
  }

  private static void fill(Worksheet sheet, int line, ResultSet row, int columns)
      throws SQLException {
    for (int column = 0; column < columns; column++) {
      Object value = row.getObject(column + 1);
      if (value instanceof Number number) {
        sheet.value(line, column, number);
      } else if (value != null) {
        sheet.value(line, column, value.toString());
      }
      sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  private static void title(Worksheet sheet, String title, List<String> headings) {
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(1, column, headings.get(column));
      sheet.style(1, column).bold().fillColor("D9E2EC").set();
    }
    sheet.freezePane(0, 2);
  }

  private static void widths(Worksheet sheet, List<Integer> widths) {
    for (int column = 0; column < widths.size(); column++) {
      sheet.width(column, widths.get(column));
    }
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void each(String sql, RowReader reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, pairing);
      statement.setInt(2, year);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }

  /** Takes the current row. */
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  /** Opens a sheet whenever the name changes, and counts its lines. */
  private static final class Sheets {

    private final Workbook book;
    private final List<String> headings;
    private final List<Integer> widths;
    private String current = "";
    private int line;
    private @Nullable Worksheet open;

    Sheets(Workbook book, List<String> headings, List<Integer> widths) {
      this.book = book;
      this.headings = headings;
      this.widths = widths;
    }

    Worksheet named(String name, String title) {
      if (!name.equals(current)) {
        current = name;
        line = 2;
        Worksheet sheet = book.newWorksheet(name);
        DoubtList.title(sheet, title, headings);
        DoubtList.widths(sheet, widths);
        open = sheet;
      }
      return Objects.requireNonNull(open);
    }

    int nextLine() {
      return line++;
    }
  }
}
