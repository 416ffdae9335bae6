package org.pairledger.ingest.sheet.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/** Gathers the values and formulas of a workbook, as far as there is room for them. */
public final class WorkbookFormulas {

  private static final long ROOM = 96L << 20;
  private static final int NUMBER = 28;
  private static final int TEXT = 72;
  private static final int FORMULA = 400;

  private final GridBook book;
  private final DefinedNames names;
  private final Map<Integer, TextFormula> shared = new HashMap<>();
  private GridSheet sheet = new GridSheet(0, "");
  private long used;
  private boolean hasFormulas;

  private WorkbookFormulas(GridBook book, DefinedNames names) {
    this.book = book;
    this.names = names;
  }

  /** For a workbook whose formulas are written as text. */
  public static WorkbookFormulas ofTexts() {
    return ofTexts(new DefinedNames());
  }

  /** For a workbook whose formulas are written as text, with the names it gives. */
  public static WorkbookFormulas ofTexts(DefinedNames names) {
    return new WorkbookFormulas(new GridBook(SpreadsheetVersion.EXCEL2007, reference -> -1), names);
  }

  /**
   * For a workbook whose formulas are written as tokens.
   *
   * @param sheets the sheet of a number by which formulas name sheets, negative for none
   */
  public static WorkbookFormulas ofTokens(IntUnaryOperator sheets) {
    GridBook book = new GridBook(SpreadsheetVersion.EXCEL97, sheets::applyAsInt);
    return new WorkbookFormulas(book, new DefinedNames());
  }

  /** The token of a later function that formulas call by its name; null if we do not know it. */
  public static @Nullable Ptg calledByName(String name) {
    return LedgerFunctions.knowsByName(name) ? new NameXPxg(LedgerFunctions.plain(name)) : null;
  }

  public void begin(int index, String name) {
    sheet = book.sheet(index, name);
    shared.clear();
  }

  /** Whether there is no more room, so that nothing more need be told. */
  public boolean isFull() {
    return used > ROOM;
  }

  public void hiddenRow() {
    sheet.hideRow();
  }

  /** A typed value: a Double, a String, a Boolean, an error. */
  public void value(int row, int column, Object value) {
    put(row, column, value, value instanceof String text ? TEXT + 2L * text.length() : NUMBER);
  }

  private void put(int row, int column, Object value, long size) {
    used += size;
    if (!isFull()) {
      sheet.put(row, column, value);
    }
  }

  /**
   * A formula as text.
   *
   * @param group the number under which other cells share it, or null
   * @param text null where it shares what another cell has written
   * @param stored what it came to, null where the file does not say
   */
  public void text(
      int row,
      int column,
      @Nullable Integer group,
      @Nullable String text,
      boolean isArray,
      @Nullable Object stored) {
    TextFormula formula = text == null ? null : written(row, column, text, isArray);
    if (group != null && formula != null) {
      shared.put(group, formula);
    } else if (group != null) {
      formula = shared.get(group);
    }
    FormulaCell.Source source = formula == null ? unknown() : formula.at(row, column);
    formula(row, column, source, stored, false);
  }

  private TextFormula written(int row, int column, String text, boolean isArray) {
    used += 2L * text.length();
    return new TextFormula(names.in(text), sheet.index, row, column, isArray);
  }

  private static Ptg[] required(Ptg @Nullable [] tokens) {
    if (tokens == null) {
      throw new NotComputable("no formula");
    }
    return tokens;
  }

  private static FormulaCell.Source unknown() {
    return () -> {
      throw new NotComputable("no formula");
    };
  }

  /**
   * A formula as tokens.
   *
   * @param tokens known once all is told, since cells share them; null where there are none
   * @param onLoad whether it asks to be calculated when the file is opened
   */
  public void tokens(
      int row,
      int column,
      Supplier<Ptg @Nullable []> tokens,
      boolean isArray,
      @Nullable Object stored,
      boolean onLoad) {
    formula(row, column, () -> new Tokens(required(tokens.get()), isArray), stored, onLoad);
  }

  private void formula(
      int row, int column, FormulaCell.Source source, @Nullable Object stored, boolean onLoad) {
    hasFormulas = true;
    put(row, column, new FormulaCell(sheet, row, column, source, stored, onLoad), FORMULA);
  }

  /** All is told: what came of it. */
  public Findings judged(Calculation calculation, boolean from1904) {
    if (!hasFormulas) {
      return Findings.NONE;
    }
    if (isFull() || calculation == Calculation.AS_DISPLAYED) {
      return Findings.unchecked(calculation);
    }
    book.sheets().forEach(GridSheet::complete);
    if (!new Evaluation(book, from1904).computeAll()) {
      return Findings.unchecked(calculation);
    }
    return Findings.of(book, new Verdicts(book, calculation));
  }
}
