package org.pairledger.ingest.cell.person;

import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.NameText;
import org.pairledger.ingest.sheet.content.Cell;

/** A person's name: compared, never staged. */
public final class NameCell {

  private NameCell() {}

  /** The name in comparable form. */
  public static Parsed<String> parse(Cell cell) {
    String name = NameText.comparable(cell.text());
    if (CellText.isBlank(name)) {
      return Parsed.blank();
    }
    return isNumber(name)
        ? Parsed.remarked(name, ProblemRule.NAME_IS_A_NUMBER, "")
        : Parsed.of(name);
  }

  private static boolean isNumber(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < '0' || c > '9') && c != '·') {
        return false;
      }
    }
    return true;
  }
}
