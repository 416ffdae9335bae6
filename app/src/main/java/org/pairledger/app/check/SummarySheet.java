package org.pairledger.app.check;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.pairledger.ingest.ledger.tell.Problem;

/** The sheet that lists the problems rule by rule, before all others. */
final class SummarySheet {

  private static final String NAME = "检查结果";
  private static final List<String> HEADINGS =
      List.of("规则", "程度", "工作表", "单元格", "项目", "问题", "应为", "处理建议");
  private static final int[] WIDTHS = {20, 10, 16, 10, 18, 48, 32, 36};
  private static final int ADDRESS = 3;
  private static final int CHARACTER = 256;

  private SummarySheet() {}

  static void addInFront(Workbook book, List<Problem> problems) {
    Sheet sheet = fill(book, problems);
    book.setSheetOrder(sheet.getSheetName(), 0);
    book.setActiveSheet(0);
    book.setSelectedTab(0);
    for (int i = 1; i < book.getNumberOfSheets(); i++) {
      book.getSheetAt(i).setSelected(false);
    }
  }

  static Sheet fill(Workbook book, List<Problem> problems) {
    Sheet sheet = book.createSheet(freeName(book));
    CellStyle bold = bold(book);
    CellStyle link = link(book);
    Row head = sheet.createRow(0);
    for (int i = 0; i < HEADINGS.size(); i++) {
      head.createCell(i).setCellValue(HEADINGS.get(i));
      head.getCell(i).setCellStyle(bold);
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    int next = 1;
    for (List<Problem> ofRule : Findings.byRule(problems).values()) {
      for (Problem problem : ofRule) {
        Row row = sheet.createRow(next++);
        line(row, problem);
        link(book, row, problem, link);
      }
    }
    return sheet;
  }

  private static void line(Row row, Problem problem) {
    String sheet = problem.place().sheetName();
    String address = problem.place().address();
    String line = problem.place().row() == 0 ? "" : "第 " + problem.place().row() + " 行";
    List<String> texts =
        List.of(
            problem.rule().code(),
            problem.severity().label(),
            sheet == null ? "" : sheet,
            address == null ? line : address,
            problem.field() == null ? "" : problem.field().label(),
            problem.message(),
            problem.rule().expected(problem.detail()),
            problem.rule().advice());
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
    }
  }

  /** The address leads to its cell where the book has the sheet. */
  private static void link(Workbook book, Row row, Problem problem, CellStyle style) {
    String sheet = problem.place().sheetName();
    if (sheet == null || problem.place().row() == 0 || book.getSheet(sheet) == null) {
      return;
    }
    String address = problem.place().address();
    String cell = address == null ? "A" + problem.place().row() : address;
    Hyperlink way = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    way.setAddress("'" + sheet.replace("'", "''") + "'!" + cell);
    row.getCell(ADDRESS).setHyperlink(way);
    row.getCell(ADDRESS).setCellStyle(style);
  }

  private static CellStyle link(Workbook book) {
    Font font = book.createFont();
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static CellStyle bold(Workbook book) {
    Font font = book.createFont();
    font.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static String freeName(Workbook book) {
    String name = NAME;
    for (int i = 2; book.getSheet(name) != null; i++) {
      name = NAME + i;
    }
    return name;
  }
}
