package org.pairledger.ingest.sheet.formula;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.SheetRangeIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** What the text of a formula may refer to: sheets of its own workbook, by name. */
final class SheetNames implements FormulaParsingWorkbook {

  static final SheetNames OWN = new SheetNames();

  private SheetNames() {}

  @Override
  public @Nullable EvaluationName getName(String name, int sheet) {
    return null;
  }

  @Override
  public Name createName() {
    throw new NotComputable("a name");
  }

  @Override
  public @Nullable Table getTable(String name) {
    throw new NotComputable("a table");
  }

  @Override
  public @Nullable Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
    if (sheet != null || !LedgerFunctions.knowsByName(name)) {
      throw new NotComputable("a name");
    }
    return new NameXPxg(LedgerFunctions.plain(name));
  }

  @Override
  public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
    requireOwn(sheet);
    return new Ref3DPxg(sheet, cell);
  }

  @Override
  public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
    requireOwn(sheet);
    return new Area3DPxg(sheet, area);
  }

  private static void requireOwn(SheetIdentifier sheet) {
    if (sheet.getBookName() != null || sheet instanceof SheetRangeIdentifier) {
      throw new NotComputable("another workbook, or several sheets");
    }
  }

  @Override
  public int getExternalSheetIndex(String sheet) {
    throw new NotComputable("another workbook");
  }

  @Override
  public int getExternalSheetIndex(String workbook, String sheet) {
    throw new NotComputable("another workbook");
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return SpreadsheetVersion.EXCEL2007;
  }
}
