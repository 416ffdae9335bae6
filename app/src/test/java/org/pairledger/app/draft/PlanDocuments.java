package org.pairledger.app.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Documents of plans, drawn as text: a cell of {@code ^} is joined to the one above, one of {@code
 * <} to the one on its left.
 */
public final class PlanDocuments {

  private PlanDocuments() {}

  /** A .docx with paragraphs, then a table. */
  public static Path docx(Path file, List<String> paragraphs, List<List<String>> table) {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
      if (!table.isEmpty()) {
        table(document, table);
      }
      document.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void table(XWPFDocument document, List<List<String>> rows) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (int i = 0; i < rows.size(); i++) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      row(row, rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : List.of());
    }
  }

  private static void row(XWPFTableRow row, List<String> texts, List<String> below) {
    for (int i = 0; i < texts.size(); ) {
      int span = 1;
      while (i + span < texts.size() && texts.get(i + span).equals("<")) {
        span++;
      }
      XWPFTableCell cell = row.createCell();
      var look = cell.getCTTc().addNewTcPr();
      look.addNewGridSpan().setVal(BigInteger.valueOf(span));
      if (texts.get(i).equals("^")) {
        look.addNewVMerge();
      } else if (i < below.size() && below.get(i).equals("^")) {
        look.addNewVMerge().setVal(STMerge.RESTART);
      }
      lines(cell, texts.get(i).equals("^") ? "" : texts.get(i));
      i += span;
    }
  }

  private static void lines(XWPFTableCell cell, String text) {
    String[] lines = text.split("\n", -1);
    cell.setText(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      cell.addParagraph().createRun().setText(lines[i]);
    }
  }

  /** An .xlsx with one sheet. */
  public static Path xlsx(Path file, List<List<String>> rows) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("清单");
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          String text = rows.get(i).get(j);
          if (!text.matches("[\\^<]?")) {
            row.createCell(j).setCellValue(text);
          }
        }
      }
      merges(rows).forEach(sheet::addMergedRegion);
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CellRangeAddress> merges(List<List<String>> rows) {
    List<CellRangeAddress> merges = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        int right = j;
        while (right + 1 < rows.get(i).size() && rows.get(i).get(right + 1).equals("<")) {
          right++;
        }
        int down = i;
        while (down + 1 < rows.size()
            && j < rows.get(down + 1).size()
            && rows.get(down + 1).get(j).equals("^")) {
          down++;
        }
        if ((right > j || down > i) && !rows.get(i).get(j).matches("[\\^<]")) {
          merges.add(new CellRangeAddress(i, down, j, right));
        }
      }
    }
    return merges;
  }

  /** The annex that the sample's plan of 2020 is made of, cut as it is printed. */
  public static List<List<String>> annex(Path sample) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = List.of("重点工作", "具体事项", "任务指标", "完成时限", "责任单位");
    rows.add(header);
    List<String> groups = List.of("组织领导", "人才支援", "资金支持", "产业协作", "劳务协作", "携手奔小康", "公益协作");
    String before = "";
    for (String line : lines(sample.resolve("plans/2020/heshan-longzhou/items.csv"))) {
      List<String> cells = cells(line);
      String group = cells.get(1);
      boolean isNewPage = List.of("2.3", "4.1", "4.5", "5.5", "6.4", "7.1").contains(cells.get(0));
      if (isNewPage) {
        rows.add(header);
      }
      String printed =
          "一二三四五六七".charAt(groups.indexOf(group))
              + "、"
              + broken(group, 3)
              + (group.endsWith("小康") ? "行\n动" : "");
      String day = cells.get(4);
      rows.add(
          List.of(
              group.equals(before) && !isNewPage ? "^" : printed,
              broken(cells.get(0) + " " + cells.get(2), 11),
              broken(cells.get(3).replaceAll("(\\d+)", " $1"), 10),
              day.substring(0, 4) + " 年 " + Integer.parseInt(day.substring(5, 7)) + " 月",
              broken(cells.get(5), 10)));
      before = group;
    }
    return rows;
  }

  private static String broken(String text, int width) {
    return text.replaceAll("(.{" + width + "})(?=.)", "$1\n");
  }

  private static List<String> lines(Path file) {
    try {
      List<String> all = Files.readAllLines(file);
      return all.subList(1, all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == ',' && !isQuoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
