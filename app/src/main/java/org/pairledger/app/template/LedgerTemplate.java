package org.pairledger.app.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;

/** A blank ledger: title, headings, drop-downs, formats, and an example line that reads back. */
public final class LedgerTemplate {

  private static final int TITLE = 0;
  private static final int ABOUT = 1;
  private static final int HEADING = 2;
  private static final int BLANK_ROWS = 500;
  private static final int LONGEST_LIST = 250;
  private static final int CHARACTER = 256;

  private final DatasetCatalogue catalogue;
  private final Dataset dataset;
  private final PeriodWords words;
  private final int year;
  private final List<TemplateColumn> columns;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet;
  private final boolean hasGroups;

  private LedgerTemplate(DatasetCatalogue catalogue, Dataset dataset, PeriodWords words, int year) {
    this.catalogue = catalogue;
    this.dataset = dataset;
    this.words = words;
    this.year = year;
    this.columns = TemplateColumn.of(dataset, words);
    this.sheet = book.createSheet(dataset.label(words).replaceAll("[\\\\/?*\\[\\]:]", "、"));
    this.hasGroups = columns.stream().anyMatch(column -> !column.group().isEmpty());
  }

  /** Writes the template of this dataset for ledgers of a year, in these words. */
  public static void write(
      DatasetCatalogue catalogue, Dataset dataset, PeriodWords words, int year, Path file)
      throws IOException {
    LedgerTemplate template = new LedgerTemplate(catalogue, dataset, words, year);
    try (XSSFWorkbook book = template.book;
        OutputStream out = Files.newOutputStream(file)) {
      template.fill();
      book.write(out);
    }
  }

  private int firstRow() {
    return HEADING + (hasGroups ? 2 : 1);
  }

  private void fill() {
    titles();
    headings();
    example();
    for (int i = 0; i < columns.size(); i++) {
      column(i + 1, columns.get(i).field());
    }
    sheet.createFreezePane(0, firstRow());
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setRepeatingRows(new CellRangeAddress(HEADING, firstRow() - 1, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void titles() {
    Cell title = sheet.createRow(TITLE).createCell(0);
    title.setCellValue(dataset.label(words));
    title.setCellStyle(style(true, true));
    sheet.addMergedRegion(new CellRangeAddress(TITLE, TITLE, 0, columns.size()));
    boolean hasMoney = columns.stream().anyMatch(c -> c.field().type() == FieldType.MONEY);
    sheet
        .createRow(ABOUT)
        .createCell(0)
        .setCellValue("填报单位（盖章）：          截止时间：          单位：" + (hasMoney ? "元" : "人"));
  }

  private void headings() {
    Row upper = sheet.createRow(HEADING);
    Row lower = hasGroups ? sheet.createRow(HEADING + 1) : upper;
    heading(upper, lower, 0, "", "序号");
    int groupFrom = 0;
    for (int i = 0; i < columns.size(); i++) {
      TemplateColumn column = columns.get(i);
      heading(upper, lower, i + 1, column.group(), column.heading());
      boolean continues =
          i > 0 && !column.group().isEmpty() && column.group().equals(columns.get(i - 1).group());
      groupFrom = continues ? groupFrom : i + 1;
      boolean ends = i == columns.size() - 1 || !columns.get(i + 1).group().equals(column.group());
      if (!column.group().isEmpty() && ends && groupFrom < i + 1) {
        sheet.addMergedRegion(new CellRangeAddress(HEADING, HEADING, groupFrom, i + 1));
      }
    }
  }

  private void heading(Row upper, Row lower, int column, String group, String own) {
    CellStyle bold = style(true, true);
    Cell top = upper.createCell(column);
    top.setCellStyle(bold);
    top.setCellValue(group.isEmpty() ? own : group);
    if (hasGroups) {
      Cell bottom = lower.createCell(column);
      bottom.setCellStyle(bold);
      if (group.isEmpty()) {
        sheet.addMergedRegion(new CellRangeAddress(HEADING, HEADING + 1, column, column));
      } else {
        bottom.setCellValue(own);
      }
    }
    sheet.setColumnWidth(column, Math.max(10, own.length() * 2 + 4) * CHARACTER);
  }

  private void example() {
    ExampleValues values = new ExampleValues(dataset, catalogue, words, year);
    Row row = sheet.createRow(firstRow());
    row.createCell(0).setCellValue(1);
    for (int i = 0; i < columns.size(); i++) {
      Object value = values.of(columns.get(i).field());
      Cell cell = row.createCell(i + 1);
      if (value instanceof Integer number) {
        cell.setCellValue(number);
      } else {
        cell.setCellValue(value.toString());
      }
    }
  }

  private void column(int column, DatasetField field) {
    CellStyle style = style(false, false);
    style.setDataFormat(book.createDataFormat().getFormat(format(field.type())));
    sheet.setDefaultColumnStyle(column, style);
    sheet.getRow(firstRow()).getCell(column).setCellStyle(style);
    List<String> allowed =
        switch (field.type()) {
          case FLAG -> List.of("是", "否");
          case CODE -> catalogue.codes(field).usualWords(words);
          default -> List.of();
        };
    if (!allowed.isEmpty() && String.join(",", allowed).length() <= LONGEST_LIST) {
      choices(column, allowed);
    }
  }

  private static String format(FieldType type) {
    return switch (type) {
      case MONEY, DECIMAL, PERCENT -> "0.00";
      case INTEGER, RUNS -> "0";
      case DATE -> "yyyy-mm-dd";
      case TEXT,
          NOTE,
          CODE,
          PERIOD,
          FLAG,
          ID_NUMBER,
          PERSON_NAME,
          HOUSEHOLD_NO,
          PARTY,
          POST,
          PHONE ->
          "@";
    };
  }

  private void choices(int column, List<String> words) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    CellRangeAddressList cells =
        new CellRangeAddressList(firstRow(), firstRow() + BLANK_ROWS, column, column);
    DataValidation choice =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(String[]::new)), cells);
    choice.setShowErrorBox(true);
    choice.createErrorBox("不在选项内", "请从下拉列表中选择");
    sheet.addValidationData(choice);
  }

  private CellStyle style(boolean isBold, boolean isHeading) {
    CellStyle style = book.createCellStyle();
    if (isBold) {
      Font font = book.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    if (isHeading) {
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setWrapText(true);
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }
}
