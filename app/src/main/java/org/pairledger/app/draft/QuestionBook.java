package org.pairledger.app.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairledger.app.draft.promise.Proposal;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** The workbook in which a plan's proposals stand with their words, and are answered. */
public final class QuestionBook {

  /** Its name in the plan's folder. */
  public static final String NAME = "清单核对.xlsx";

  static final String TARGETS = "任务";

  static final List<String> HEADINGS =
      List.of(
          "采用", "疑问", "任务编号", "事项", "清单原文", "依据的字句", "指标", "指标名称", "候选指标", "参数", "方", "比较", "数值",
          "单位", "统计起", "统计止", "完成时限", "性质", "说明");

  private static final List<String> REMARKS = List.of("序号", "原文", "疑问", "填在哪里");
  private static final int CHARACTER = 256;
  private static final int WIDE = 40;
  private static final int NARROW = 11;
  private static final float LINE_POINTS = 15;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle heading = style(true);
  private final CellStyle open = style(false);
  private final CellStyle plain = book.createCellStyle();

  private final PeriodWords words;

  private QuestionBook(PeriodWords words) {
    this.words = words;
  }

  static void write(Draft draft, Path file) throws IOException {
    QuestionBook questions = new QuestionBook(PeriodWords.of(draft.year()));
    try (XSSFWorkbook book = questions.book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      questions.targets(draft.proposals());
      questions.remarks(draft.remarks());
      book.write(out);
      WholeFile.write(file, out.toByteArray());
    }
  }

  private CellStyle style(boolean isHeading) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(
        (isHeading ? IndexedColors.GREY_25_PERCENT : IndexedColors.LIGHT_YELLOW).getIndex());
    if (isHeading) {
      Font bold = book.createFont();
      bold.setBold(true);
      style.setFont(bold);
    }
    return style;
  }

  private void targets(List<Proposal> proposals) {
    XSSFSheet sheet = sheet(TARGETS, HEADINGS);
    plain.setWrapText(true);
    plain.setVerticalAlignment(VerticalAlignment.TOP);
    List<Proposal> openFirst =
        new ArrayList<>(proposals.stream().filter(one -> !one.isTaken()).toList());
    openFirst.addAll(proposals.stream().filter(Proposal::isTaken).toList());
    for (int i = 0; i < openFirst.size(); i++) {
      line(
          sheet.createRow(i + 1),
          cells(openFirst.get(i)),
          openFirst.get(i).isTaken() ? plain : open);
    }
    choices(sheet, "采用", List.of("是", "否"), openFirst.size());
    choices(sheet, "方", List.of("D", "R", "J", "B"), openFirst.size());
    choices(sheet, "比较", List.of(">=", "<=", "=", ">", "<"), openFirst.size());
    choices(
        sheet,
        "性质",
        List.of("scored", "aspirational", "agreement", "monitored", "body_only"),
        openFirst.size());
  }

  private List<String> cells(Proposal one) {
    return List.of(
        one.isTaken() ? "是" : "",
        one.question(),
        one.target(),
        one.item(),
        one.sentence(),
        one.words(),
        one.indicator().map(Indicator::code).orElse(""),
        one.indicator().map(indicator -> words.say(indicator.name())).orElse(""),
        one.candidates().stream()
            .map(may -> may.code() + " " + words.say(may.name()) + "（" + may.unit() + "）")
            .collect(Collectors.joining("\n")),
        TargetLine.params(one),
        one.side(),
        one.comparator(),
        TargetLine.value(one),
        one.unit(),
        one.from().toString(),
        one.to().toString(),
        one.deadline().toString(),
        one.basis(),
        one.note());
  }

  private void remarks(List<Remark> remarks) {
    XSSFSheet sheet = sheet("其他", REMARKS);
    for (int i = 0; i < remarks.size(); i++) {
      Remark one = remarks.get(i);
      line(
          sheet.createRow(i + 1),
          List.of(String.valueOf(i + 1), one.words(), one.text(), one.file()),
          plain);
    }
  }

  private XSSFSheet sheet(String name, List<String> headings) {
    XSSFSheet sheet = book.createSheet(name);
    for (int i = 0; i < headings.size(); i++) {
      boolean isWide = headings.get(i).matches("疑问|清单原文|候选指标|原文|依据的字句|说明|填在哪里|指标名称");
      sheet.setColumnWidth(i, (isWide ? WIDE : NARROW) * CHARACTER);
    }
    line(sheet.createRow(0), headings, heading);
    sheet.createFreezePane(0, 1);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    return sheet;
  }

  /**
   * As high as its longest cell is in its column: not every program fits rows to what they hold.
   */
  private static void line(Row row, List<String> cells, CellStyle style) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
      row.getCell(i).setCellStyle(style);
      int width = row.getSheet().getColumnWidth(i) / CHARACTER;
      lines = Math.max(lines, cells.get(i).lines().mapToInt(text -> lines(text, width)).sum());
    }
    row.setHeightInPoints(lines * LINE_POINTS);
  }

  private static int lines(String text, int width) {
    int halves = text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
    return Math.max(1, (halves + width - 1) / width);
  }

  private static void choices(XSSFSheet sheet, String column, List<String> words, int rows) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int at = HEADINGS.indexOf(column);
    sheet.addValidationData(
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)),
            new CellRangeAddressList(1, Math.max(1, rows), at, at)));
  }
}
