package org.pairledger.app.draft.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An .xlsx as grids, a sheet each; what its formulas gave last is what they say. */
final class SheetDocument {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 100;

  private final DataFormatter shown = new DataFormatter(Locale.ROOT);

  private SheetDocument() {}

  static PlanDocument read(Path file) throws IOException {
    SheetDocument reader = new SheetDocument();
    List<Grid> grids = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      reader.shown.setUseCachedValuesForFormulaCells(true);
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
          grids.add(reader.grid(book.getSheetAt(i)));
        }
      }
    }
    return new PlanDocument(file.getFileName().toString(), List.of(), grids);
  }

  private Grid grid(Sheet sheet) {
    Map<List<Integer>, CellRangeAddress> merges = new HashMap<>();
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      for (int row = merge.getFirstRow(); row <= Math.min(merge.getLastRow(), MOST_ROWS); row++) {
        int last = Math.min(merge.getLastColumn(), MOST_COLUMNS);
        for (int column = merge.getFirstColumn(); column <= last; column++) {
          merges.put(List.of(row, column), merge);
        }
      }
    }
    List<List<Slot>> rows = new ArrayList<>();
    for (int row = 0; row <= Math.min(sheet.getLastRowNum(), MOST_ROWS); row++) {
      rows.add(row(sheet, row, merges));
    }
    return new Grid(sheet.getSheetName(), rows);
  }

  private List<Slot> row(Sheet sheet, int row, Map<List<Integer>, CellRangeAddress> merges) {
    Row cells = sheet.getRow(row);
    int width = cells == null ? 0 : Math.min(MOST_COLUMNS, Math.max(0, cells.getLastCellNum()));
    List<Slot> slots = new ArrayList<>();
    for (int column = 0; column < width || merges.containsKey(List.of(row, column)); column++) {
      CellRangeAddress merge = merges.get(List.of(row, column));
      int top = merge == null ? row : merge.getFirstRow();
      int left = merge == null ? column : merge.getFirstColumn();
      Row first = sheet.getRow(top);
      String text = first == null ? "" : text(first.getCell(left));
      slots.add(new Slot(text, top < row, left < column));
    }
    return slots;
  }

  private String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type = cell.getCellType();
    boolean isNumber =
        type == CellType.NUMERIC
            || (type == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC);
    if (isNumber && DateUtil.isCellDateFormatted(cell)) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
      return day.getYear()
          + "年"
          + day.getMonthValue()
          + "月"
          + (format.contains("d") ? day.getDayOfMonth() + "日" : "");
    }
    return shown.formatCellValue(cell);
  }
}
