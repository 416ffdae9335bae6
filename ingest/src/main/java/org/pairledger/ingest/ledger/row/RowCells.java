package org.pairledger.ingest.ledger.row;

import org.pairledger.ingest.ledger.account.CellFate;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.sheet.content.Cell;

/** How many of a row's filled cells its columns have read, and to what end. */
public final class RowCells {

  private int values;
  private int remarks;
  private int unread;
  private int left;
  private int nothings;
  private boolean isNothing;

  /** Another row begins. */
  public void begin() {
    values = 0;
    remarks = 0;
    unread = 0;
    left = 0;
    nothings = 0;
  }

  /** What is being read is what a program left in an empty cell. */
  public void nothing() {
    isNothing = true;
  }

  public void read(Cell cell, boolean isNote, boolean isRejected) {
    if (!cell.isFilled()) {
      return;
    }
    if (isNothing) {
      nothings++;
      isNothing = false;
    } else if (isNote) {
      remarks++;
    } else if (isRejected) {
      unread++;
    } else {
      values++;
    }
  }

  /** Something that is not to be taken stood in a column. */
  public void left(Cell cell) {
    left += cell.isFilled() ? 1 : 0;
  }

  /** All that were looked at. */
  public int count() {
    return values + remarks + unread + left + nothings;
  }

  /** The row was taken. */
  public void tell(CellRegister register) {
    register.end(CellFate.VALUE, values);
    if (count() > values) {
      register.end(CellFate.REMARK, remarks);
      register.end(CellFate.UNREAD, unread);
      register.end(CellFate.LEFT, left);
      register.end(CellFate.NOTHING, nothings);
    }
  }
}
