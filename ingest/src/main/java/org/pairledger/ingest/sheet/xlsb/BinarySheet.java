package org.pairledger.ingest.sheet.xlsb;

import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.book.BookCell;
import org.pairledger.ingest.sheet.book.BookSheet;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.guard.Limits;

/** The rows of one sheet. A cell of the short kind stands right of the one before it. */
final class BinarySheet implements BinaryPart.Receiver {

  private static final int ROW = 0;
  private static final int FIRST_CELL = 1;
  private static final int LAST_CELL = 18;
  private static final int FIRST_SHORT = 12;
  private static final int SHORTER = 11;
  private static final int RK = 2;
  private static final int ERROR = 3;
  private static final int TRUTH = 4;
  private static final int REAL = 5;
  private static final int TEXT = 6;
  private static final int SHARED_TEXT = 7;
  private static final int FORMULA_TEXT = 8;
  private static final int FORMULA_REAL = 9;
  private static final int FORMULA_TRUTH = 10;
  private static final int FORMULA_ERROR = 11;
  private static final int COLUMNS = 60;
  private static final int RICH_TEXT = 62;
  private static final int MERGE = 176;
  private static final int HIDDEN_ROW = 0x10;
  private static final double WHOLE = 1e15;

  private final BookSheet sheet;
  private final BinaryStyles styles;
  private final List<String> strings;
  private int row = -1;
  private int column = -1;

  BinarySheet(BookSheet sheet, BinaryStyles styles, List<String> strings) {
    this.sheet = sheet;
    this.styles = styles;
    this.strings = strings;
  }

  @Override
  public void see(int record, Fields fields) throws UnreadableFile {
    if (record == ROW) {
      row(fields);
    } else if (record >= FIRST_CELL && record <= LAST_CELL) {
      boolean isShort = record >= FIRST_SHORT;
      column = isShort ? column + 1 : fields.int32();
      cell(isShort ? record - SHORTER : record, fields);
    } else if (record == RICH_TEXT) {
      column = fields.int32();
      cell(record, fields);
    } else if (record == COLUMNS) {
      columns(fields);
    } else if (record == MERGE) {
      int firstRow = fields.int32();
      int lastRow = fields.int32();
      sheet.merge(firstRow, lastRow, fields.int32(), fields.int32());
    }
  }

  private void row(Fields fields) throws UnreadableFile {
    row = fields.int32();
    column = -1;
    BookSheet.requirePlace(row, 0);
    fields.skip(4);
    int height = fields.int16();
    fields.skip(1);
    if ((fields.int8() & HIDDEN_ROW) != 0 || height == 0) {
      sheet.hideRows(row, 1);
    }
  }

  private void columns(Fields fields) throws UnreadableFile {
    int first = fields.int32();
    int last = fields.int32();
    BookSheet.requirePlace(0, first);
    int width = fields.int32();
    fields.skip(4);
    if ((fields.int16() & 1) != 0 || width == 0) {
      sheet.hideColumns(first, Math.max(0, last - first + 1));
    }
  }

  private void cell(int record, Fields fields) throws UnreadableFile {
    BookSheet.requirePlace(row, column);
    CellFormat format = styles.at(fields.int16() | fields.int8() << 16);
    fields.skip(1);
    BookCell cell =
        switch (record) {
          case RK -> number(fields.rk(), format);
          case REAL, FORMULA_REAL -> number(fields.real(), format);
          case TRUTH, FORMULA_TRUTH ->
              of(Kind.BOOLEAN, fields.int8() == 0 ? "FALSE" : "TRUE", format);
          case ERROR, FORMULA_ERROR -> of(Kind.ERROR, error(fields.int8()), format);
          case TEXT, FORMULA_TEXT -> of(Kind.TEXT, fields.text(), format);
          case RICH_TEXT -> of(Kind.TEXT, fields.richText(), format);
          case SHARED_TEXT -> shared(fields.int32(), format);
          default -> null;
        };
    boolean isFormula = record >= FORMULA_TEXT && record <= FORMULA_ERROR;
    if (cell != null && (isFormula || !cell.value().isEmpty())) {
      sheet.put(row, isFormula ? cell.withFormula(formula(fields)) : cell);
    }
  }

  private static String formula(Fields fields) {
    fields.skip(2);
    return FormulaTokens.text(fields.bytes(fields.int32()));
  }

  private @Nullable BookCell of(Kind kind, String value, CellFormat format) {
    return new BookCell(column, kind, value, format);
  }

  private @Nullable BookCell number(double value, CellFormat format) {
    boolean isWhole = value == Math.rint(value) && Math.abs(value) < WHOLE;
    return of(Kind.NUMBER, isWhole ? Long.toString((long) value) : Double.toString(value), format);
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }

  private @Nullable BookCell shared(int index, CellFormat format) throws UnreadableFile {
    if (strings.isEmpty()) {
      throw Limits.badReference("shared string " + index);
    }
    boolean isThere = index >= 0 && index < strings.size();
    return isThere
        ? of(Kind.TEXT, strings.get(index), format)
        : of(Kind.LOST, Cell.LOST_CONTENT, format);
  }
}
