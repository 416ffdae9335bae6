package org.pairledger.ingest.sheet.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.jspecify.annotations.Nullable;

/** The values of a workbook as the evaluator wants to see them; other workbooks are not there. */
final class GridBook implements EvaluationWorkbook {

  private final List<GridSheet> sheets = new ArrayList<>();
  private final SpreadsheetVersion version;
  private final OtherSheets externs;

  /** How a binary workbook numbers the sheets that its formulas name. */
  interface OtherSheets {

    /** The index of the sheet; negative where it is none of this workbook, or several. */
    int index(int reference);
  }

  GridBook(SpreadsheetVersion version, OtherSheets externs) {
    this.version = version;
    this.externs = externs;
  }

  /** The sheet of a tab; tabs without cells, such as charts, are empty sheets. */
  GridSheet sheet(int index, String name) {
    while (sheets.size() <= index) {
      int next = sheets.size();
      sheets.add(new GridSheet(next, next == index ? name : ""));
    }
    GridSheet there = sheets.get(index);
    if (there.name.equals(name)) {
      return there;
    }
    GridSheet named = new GridSheet(index, name);
    sheets.set(index, named);
    return named;
  }

  List<GridSheet> sheets() {
    return sheets;
  }

  @Nullable GridSheet named(@Nullable String name) {
    int index = name == null ? -1 : getSheetIndex(name);
    return index < 0 ? null : sheets.get(index);
  }

  @Nullable GridSheet referred(int reference) {
    int index = externs.index(reference);
    return index < 0 || index >= sheets.size() ? null : sheets.get(index);
  }

  @Override
  public String getSheetName(int index) {
    return sheets.get(index).name;
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((GridSheet) sheet).index;
  }

  @Override
  public int getSheetIndex(String name) {
    for (GridSheet sheet : sheets) {
      if (sheet.name.equalsIgnoreCase(name)) {
        return sheet.index;
      }
    }
    return -1;
  }

  @Override
  public EvaluationSheet getSheet(int index) {
    return sheets.get(index);
  }

  @Override
  public ExternalSheet getExternalSheet(int reference) {
    GridSheet sheet = referred(reference);
    if (sheet == null) {
      throw new NotComputable("another workbook");
    }
    return new ExternalSheet(null, sheet.name);
  }

  @Override
  public ExternalSheet getExternalSheet(String first, String last, int workbook) {
    if (workbook > 0) {
      throw new NotComputable("another workbook");
    }
    return new ExternalSheet(null, first);
  }

  @Override
  public int convertFromExternSheetIndex(int reference) {
    return externs.index(reference);
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    throw new NotComputable("a name");
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbook) {
    throw new NotComputable("a name");
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    throw new NotComputable("a name");
  }

  @Override
  public @Nullable EvaluationName getName(String name, int sheet) {
    return null;
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    throw new NotComputable("a name");
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    FormulaCell formula = (FormulaCell) cell;
    if (formula.isNotComputable()) {
      throw new NotComputable("rests on a formula without a result");
    }
    return formula.tokens().list();
  }

  @Override
  public UDFFinder getUDFFinder() {
    return AggregatingUDFFinder.DEFAULT;
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return version;
  }

  @Override
  public void clearAllCachedResultValues() {
    // nothing of the evaluator's is kept here
  }
}
