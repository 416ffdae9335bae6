package org.pairledger.warehouse.explain;

import java.util.Map;
import org.pairledger.contract.person.Holds;
import org.pairledger.contract.person.PersonGate;

/** Finds what stands in a ledger's row; the landing keeps every file as it came. */
public interface CellTexts {

  /** Shown instead of what describes a person. */
  String MASKED = "已遮蔽";

  /**
   * The texts of one row by column letter.
   *
   * @param sourceFile the file's key
   * @param sheet from 0
   * @param row as the spreadsheet numbers it, from 1
   */
  Map<String, String> row(String sourceFile, int sheet, int row);

  /** Whether a field's text must not be shown. */
  boolean isPersonal(String dataset, String field);

  /** What of a field's text may be shown; whoever is named in it is hidden. */
  default String shown(String dataset, String field, String text) {
    return isPersonal(dataset, field) ? MASKED : PersonGate.plain().shown(Holds.THING, text);
  }

  /** What people call a field. */
  String label(String dataset, String field);
}
