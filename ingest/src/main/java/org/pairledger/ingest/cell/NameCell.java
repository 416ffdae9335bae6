package org.pairledger.ingest.cell;

import org.pairledger.ingest.sheet.Cell;

/** A person's name: compared, never staged. */
public final class NameCell {

  private NameCell() {}

  /** The name in comparable form. */
  public static Parsed<String> parse(Cell cell) {
    String name = NameText.comparable(cell.text());
    if (CellText.isBlank(name)) {
      return Parsed.blank();
    }
    boolean isNumber = name.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '·');
    return isNumber ? Parsed.remarked(name, ProblemRule.NAME_IS_A_NUMBER, "") : Parsed.of(name);
  }
}
