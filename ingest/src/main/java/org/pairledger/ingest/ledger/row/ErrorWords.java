package org.pairledger.ingest.ledger.row;

import org.pairledger.ingest.cell.text.NoValue;
import org.pairledger.ingest.sheet.content.Cell;

/** The errors of a spreadsheet, also as a text file keeps them. */
public final class ErrorWords {

  private ErrorWords() {}

  /**
   * Whether nothing can be read from a cell: an error, no result, bytes without a meaning, content
   * that is lost.
   */
  public static boolean isOne(Cell cell) {
    return cell.kind() == Cell.Kind.ERROR
        || cell.kind() == Cell.Kind.UNCOMPUTED
        || cell.kind() == Cell.Kind.UNDECODABLE
        || cell.kind() == Cell.Kind.LOST
        || NoValue.isError(cell.text());
  }
}
