package org.pairledger.ingest.cell.text;

import java.util.Optional;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.sheet.content.Cell;

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
