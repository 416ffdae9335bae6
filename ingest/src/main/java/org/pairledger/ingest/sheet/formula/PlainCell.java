package org.pairledger.ingest.sheet.formula;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** A cell that was typed, as the evaluator wants to see it. */
record PlainCell(EvaluationSheet sheet, int row, int column, Object value)
    implements EvaluationCell {

  @Override
  public Object getIdentityKey() {
    return this;
  }

  @Override
  public EvaluationSheet getSheet() {
    return sheet;
  }

  @Override
  public int getRowIndex() {
    return row;
  }

  @Override
  public int getColumnIndex() {
    return column;
  }

  @Override
  public CellType getCellType() {
    return type(value);
  }

  static CellType type(Object value) {
    if (value instanceof Double) {
      return CellType.NUMERIC;
    }
    if (value instanceof Boolean) {
      return CellType.BOOLEAN;
    }
    return value instanceof FormulaError ? CellType.ERROR : CellType.STRING;
  }

  @Override
  public double getNumericCellValue() {
    return (Double) value;
  }

  @Override
  public String getStringCellValue() {
    return (String) value;
  }

  @Override
  public boolean getBooleanCellValue() {
    return (Boolean) value;
  }

  @Override
  public int getErrorCellValue() {
    return ((FormulaError) value).getCode();
  }

  @Override
  public CellRangeAddress getArrayFormulaRange() {
    throw new IllegalStateException("not a formula");
  }

  @Override
  public boolean isPartOfArrayFormulaGroup() {
    return false;
  }

  @Override
  public CellType getCachedFormulaResultType() {
    throw new IllegalStateException("not a formula");
  }
}
