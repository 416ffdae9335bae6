package org.pairledger.ingest.cell;

import java.util.Optional;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.ingest.sheet.Cell;

/** A word of a closed list becomes its code; a word nobody listed is a problem. */
public final class CodeCell {

  private CodeCell() {}

  public static Parsed<String> parse(Cell cell, CodeList list) {
    String text = CellText.plain(cell.text());
    Optional<String> code = list.code(text);
    if (code.isPresent()) {
      return Parsed.of(code.get());
    }
    return CellText.isBlank(text)
        ? Parsed.blank()
        : Parsed.rejected(ProblemRule.UNKNOWN_CODE, String.join("、", list.usualWords()));
  }
}
