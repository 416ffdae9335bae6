package org.pairledger.ingest.sheet.formula;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.PowerPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;

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
    requirePlainPowers(written);
    return rows == 0 && columns == 0
        ? written
        : new SharedFormula(SpreadsheetVersion.EXCEL2007)
            .convertSharedFormulas(written, rows, columns);
  }

  /** A spreadsheet squares the minus of {@code -A1^2} too; the parser does not. */
  private static void requirePlainPowers(Ptg[] tokens) {
    List<Ptg> list = List.of(tokens);
    if (list.contains(PowerPtg.instance) && list.contains(UnaryMinusPtg.instance)) {
      throw new NotComputable("a power beside a minus");
    }
  }
}
