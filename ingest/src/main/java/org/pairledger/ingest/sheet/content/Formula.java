package org.pairledger.ingest.sheet.content;

/**
 * That a cell's value comes from a formula, and how far it can be believed.
 *
 * @param state which value counts
 * @param other the value that does not count, where the file and the formula differ
 * @param sum whether it adds up cells of its own column, as a line of totals does
 */
public record Formula(State state, String other, boolean sum) {

  /** What came of computing a formula again. */
  public enum State {
    /** The formula comes to what the file says. */
    AS_STORED,
    /** The formula is beyond us; the value is what the file says. */
    UNKNOWN,
    /** What the file says may be old and was not computed again; it stands as it is. */
    UNCHECKED,
    /** All it is made of is blank: it shows a zero that says nothing. */
    OF_BLANKS,
    /** The file holds no result; the value is what the formula comes to. */
    COMPUTED,
    /** The file holds no result, and the formula is beyond us. */
    UNCOMPUTED,
    /** The file holds another result; the value is what the formula comes to. */
    STALE_COMPUTED,
    /** The formula comes to something else; the value is what the file holds. */
    STALE_STORED
  }

  /** Whether the file's result was taken though nobody has computed it again. */
  public boolean isBelieved() {
    return state == State.UNKNOWN || state == State.UNCHECKED;
  }

  /** Whether the file's result and the formula differ. */
  public boolean isStale() {
    return state == State.STALE_COMPUTED || state == State.STALE_STORED;
  }
}
