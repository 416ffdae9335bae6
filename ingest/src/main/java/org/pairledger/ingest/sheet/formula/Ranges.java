package org.pairledger.ingest.sheet.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.jspecify.annotations.Nullable;

/** The cells that a formula names. */
final class Ranges {

  private final GridBook book;

  Ranges(GridBook book) {
    this.book = book;
  }

  /** Cells of one sheet, all bounds inclusive. */
  record Range(GridSheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {

    long size() {
      return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
    }
  }

  /** All ranges of a formula; none of another workbook can be among them. */
  List<Range> of(FormulaCell formula, Ptg[] tokens) {
    List<Range> ranges = new ArrayList<>();
    for (Ptg token : tokens) {
      Range range = of(formula, token);
      if (range != null) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  /** The range a token names; null where it names none. */
  @Nullable Range of(FormulaCell formula, Ptg token) {
    if (token instanceof RefPtgBase one) {
      int row = one.getRow();
      int column = one.getColumn();
      return new Range(sheet(formula, token), row, row, column, column);
    }
    if (token instanceof AreaPtgBase area) {
      GridSheet sheet = sheet(formula, token);
      clip(area, sheet);
      return new Range(
          sheet,
          area.getFirstRow(),
          area.getLastRow(),
          area.getFirstColumn(),
          area.getLastColumn());
    }
    return null;
  }

  /** Whole columns end where the sheet's values end. */
  private static void clip(AreaPtgBase area, GridSheet sheet) {
    int lastRow = Math.max(sheet.getLastRowNum(), area.getFirstRow());
    int lastColumn = Math.max(sheet.lastColumn(), area.getFirstColumn());
    if (area.getLastRow() > lastRow) {
      area.setLastRow(lastRow);
    }
    if (area.getLastColumn() > lastColumn) {
      area.setLastColumn(lastColumn);
    }
  }

  private GridSheet sheet(FormulaCell formula, Ptg token) {
    GridSheet sheet = formula.sheet;
    if (token instanceof Ref3DPxg || token instanceof Area3DPxg) {
      Pxg named = (Pxg) token;
      sheet = named.getExternalWorkbookNumber() > 0 ? null : book.named(named.getSheetName());
    } else if (token instanceof Ref3DPtg ref) {
      sheet = book.referred(ref.getExternSheetIndex());
    } else if (token instanceof Area3DPtg area) {
      sheet = book.referred(area.getExternSheetIndex());
    } else if (!(token instanceof RefPtg) && !(token instanceof AreaPtg)) {
      throw new NotComputable("a reference of another kind");
    }
    if (sheet == null) {
      throw new NotComputable("a sheet that is not there");
    }
    return sheet;
  }
}
