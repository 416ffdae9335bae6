package org.pairledger.ingest.ledger;

import java.util.Set;
import org.pairledger.ingest.sheet.Cell;

/** The errors of a spreadsheet, also as a text file keeps them. */
final class ErrorWords {

  private static final Set<String> WORDS =
      Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

  private ErrorWords() {}

  /** Whether nothing can be read from a cell: an error, no result, bytes without a meaning. */
  static boolean isOne(Cell cell) {
    return cell.kind() == Cell.Kind.ERROR
        || cell.kind() == Cell.Kind.UNCOMPUTED
        || cell.kind() == Cell.Kind.UNDECODABLE
        || (!cell.text().isEmpty()
            && cell.text().charAt(0) == '#'
            && WORDS.contains(cell.text().strip()));
  }
}
