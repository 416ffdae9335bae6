package org.pairledger.ingest.sheet.formula;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A cell with a formula: what it asks, what the file says it came to, and what we make of it. */
final class FormulaCell implements EvaluationCell {

  /** Reads a formula where it stands. */
  interface Source {

    /** The tokens of the formula, relative ones moved to its place. */
    Tokens tokens();
  }

  final GridSheet sheet;
  final int row;
  final int column;
  final Source source;
  final @Nullable Object stored;
  final boolean calculatedOnLoad;

  /** Whether the stored result can be built on where we cannot compute it. */
  final boolean standsIn;

  /** Whether we know its result; null until it was asked. */
  @Nullable Boolean known;

  private @Nullable Tokens tokens;

  @Nullable Object computed;
  boolean ofBlanks;
  boolean sum;

  /**
   * @param stored what the file says it came to: a Double, a String, a Boolean, an error; null
   *     where it says nothing
   * @param calculatedOnLoad whether the cell itself asks to be calculated when the file is opened
   */
  FormulaCell(
      GridSheet sheet,
      int row,
      int column,
      Source source,
      @Nullable Object stored,
      boolean calculatedOnLoad) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.source = source;
    this.stored = isNoNumber(stored) ? FormulaError.NUM : stored;
    this.calculatedOnLoad = calculatedOnLoad;
    this.standsIn = stored != null && !"".equals(stored) && !(calculatedOnLoad && isZero());
  }

  private static boolean isNoNumber(@Nullable Object stored) {
    return stored instanceof Double number && !Double.isFinite(number);
  }

  boolean isZero() {
    return stored instanceof Double number && number == 0;
  }

  Tokens tokens() {
    if (tokens == null) {
      tokens = source.tokens();
    }
    return tokens;
  }

  boolean isNotComputable() {
    return Boolean.FALSE.equals(known);
  }

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

  /** One that we cannot compute stands for what the file says it came to. */
  @Override
  public CellType getCellType() {
    return isNotComputable() && standsIn && stored != null
        ? PlainCell.type(stored)
        : CellType.FORMULA;
  }

  @Override
  public double getNumericCellValue() {
    return stored instanceof Double number ? number : 0;
  }

  @Override
  public String getStringCellValue() {
    return stored instanceof String text ? text : "";
  }

  @Override
  public boolean getBooleanCellValue() {
    return Boolean.TRUE.equals(stored);
  }

  @Override
  public int getErrorCellValue() {
    return stored instanceof FormulaError error ? error.getCode() : 0;
  }

  @Override
  public CellRangeAddress getArrayFormulaRange() {
    return new CellRangeAddress(row, row, column, column);
  }

  @Override
  public boolean isPartOfArrayFormulaGroup() {
    return tokens().isArray();
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return stored == null ? CellType.BLANK : PlainCell.type(stored);
  }
}
