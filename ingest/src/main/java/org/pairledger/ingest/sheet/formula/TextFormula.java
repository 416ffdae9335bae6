package org.pairledger.ingest.sheet.formula;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * A formula written as text.
 *
 * @param row, column where it was written; a formula shared by many cells was written for one
 */
record TextFormula(String text, int sheet, int row, int column, boolean isArray) {

  /** Longer ones than a spreadsheet takes are not read. */
  private static final int LONGEST = 8192;

  FormulaCell.Source at(int toRow, int toColumn) {
    return () -> new Tokens(moved(toRow - row, toColumn - column), isArray);
  }

  private Ptg[] moved(int rows, int columns) {
    if (text.length() > LONGEST) {
      throw new NotComputable("too long");
    }
    FormulaType type = isArray ? FormulaType.ARRAY : FormulaType.CELL;
    Ptg[] written = FormulaParser.parse(text, SheetNames.OWN, type, sheet, row);
    return rows == 0 && columns == 0
        ? written
        : new SharedFormula(SpreadsheetVersion.EXCEL2007)
            .convertSharedFormulas(written, rows, columns);
  }
}
