package org.pairledger.app.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.tell.Problem;

/** Colours cells and comments on them; every other property of a cell stays as it was. */
final class CellMarks {

  private static final String AUTHOR = "pairledger";
  private static final int COMMENT_WIDTH = 4;
  private static final int COMMENT_HEIGHT = 6;

  private final Workbook book;
  private final Map<String, CellStyle> styles = new HashMap<>();
  private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

  CellMarks(Workbook book) {
    this.book = book;
  }

  void mark(Place place, List<Problem> problems) {
    if (place.sheet() < 0 || place.sheet() >= book.getNumberOfSheets()) {
      return;
    }
    Sheet sheet = book.getSheetAt(place.sheet());
    Row row = sheet.getRow(place.row() - 1);
    Row there = row == null ? sheet.createRow(place.row() - 1) : row;
    int column = place.column() < 0 ? Math.max(there.getFirstCellNum(), 0) : place.column();
    Cell cell = there.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    boolean isFatal = problems.stream().anyMatch(p -> p.severity() == Severity.FATAL);
    cell.setCellStyle(coloured(cell.getCellStyle(), isFatal));
    comment(sheet, cell, problems.stream().map(CellMarks::said).collect(Collectors.joining("\n")));
  }

  private static String said(Problem problem) {
    String advice = problem.rule().advice();
    return problem.message() + (advice.isEmpty() ? "" : "。" + advice);
  }

  private CellStyle coloured(CellStyle style, boolean isFatal) {
    return styles.computeIfAbsent(
        style.getIndex() + "|" + isFatal,
        key -> {
          CellStyle copy = book.createCellStyle();
          copy.cloneStyleFrom(style);
          copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          IndexedColors colour = isFatal ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW;
          copy.setFillForegroundColor(colour.getIndex());
          return copy;
        });
  }

  private void comment(Sheet sheet, Cell cell, String text) {
    CreationHelper helper = book.getCreationHelper();
    Comment there = cell.getCellComment();
    if (there != null) {
      String before = there.getString() == null ? "" : there.getString().getString() + "\n";
      there.setString(helper.createRichTextString(before + text));
      return;
    }
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_WIDTH);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + COMMENT_HEIGHT);
    Comment comment =
        drawings.computeIfAbsent(sheet, Sheet::createDrawingPatriarch).createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }
}
