package org.pairledger.app.draft.document;

/**
 * One place of a table's grid.
 *
 * @param text of the cell that covers it, its lines apart
 * @param isFromAbove whether that cell begins in a row above
 * @param isFromLeft whether it begins in a column to the left
 */
public record Slot(String text, boolean isFromAbove, boolean isFromLeft) {

  static final Slot EMPTY = new Slot("", false, false);

  /** Nothing stands here, or it was said on the left. */
  public boolean isEmpty() {
    return isFromLeft || text.isBlank();
  }
}
