package org.pairledger.sampler.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes pages as files whose bytes depend on the pages alone. */
public final class Workbooks {

  /** 1 January 2020 in the zip's own clock, which knows no zone. */
  private static final LocalDateTime STAMP = LocalDateTime.of(2020, 1, 1, 0, 0);

  private Workbooks() {}

  public static byte[] bytes(List<Page> pages, Style style) throws IOException {
    return switch (style.format()) {
      case XLSX -> still(written(new XSSFWorkbook(), pages, style));
      case XLS -> written(new HSSFWorkbook(), pages, style);
      case GBK_CSV -> text(pages).getBytes(Charset.forName("GBK"));
      case UTF8_CSV -> ("\uFEFF" + text(pages)).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] written(Workbook book, List<Page> pages, Style style) throws IOException {
    try (book) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CellStyle days = book.createCellStyle();
      boolean short_ = style.dates() == Style.Dates.MONTH_DAY_CELL;
      days.setDataFormat(book.createDataFormat().getFormat(short_ ? "m\"月\"d\"日\"" : "yyyy/m/d"));
      for (Page page : pages) {
        fill(book.createSheet(page.name()), page, days);
      }
      if (book instanceof XSSFWorkbook xlsx) {
        Date stamp = Date.from(STAMP.toInstant(ZoneOffset.UTC));
        xlsx.getProperties().getCoreProperties().setCreated(Optional.of(stamp));
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Sheet sheet, Page page, CellStyle days) {
    for (int r = 0; r < page.rows().size(); r++) {
      Row row = sheet.createRow(r);
      List<@Nullable Object> cells = page.rows().get(r);
      for (int c = 0; c < cells.size(); c++) {
        Object value = cells.get(c);
        if (value != null) {
          put(row.createCell(c), value, days);
        }
      }
    }
    for (int[] merge : page.merges()) {
      if (merge[0] != merge[1] || merge[2] != merge[3]) {
        sheet.addMergedRegion(new CellRangeAddress(merge[0], merge[1], merge[2], merge[3]));
      }
    }
  }

  private static void put(Cell cell, Object value, CellStyle days) {
    if (value instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(days);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private static String text(List<Page> pages) {
    StringBuilder text = new StringBuilder();
    for (List<@Nullable Object> row : pages.get(0).rows()) {
      List<String> cells = row.stream().map(Workbooks::quoted).toList();
      text.append(String.join(",", cells)).append("\r\n");
    }
    return text.toString();
  }

  private static String quoted(@Nullable Object value) {
    String text =
        value == null
            ? ""
            : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The same package with every entry stamped alike. */
  private static byte[] still(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream still = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(STAMP);
        still.putNextEntry(copy);
        in.transferTo(still);
        still.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
