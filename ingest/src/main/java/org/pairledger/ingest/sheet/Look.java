package org.pairledger.ingest.sheet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell tells beside its value: how its style shows it, and the formula it comes from. Cells
 * of one style share one look, so a cell without a formula costs nothing more.
 *
 * @param marks what is out of the usual
 * @param formula that its value comes from one, and how far it can be believed; null where it was
 *     typed
 */
public record Look(Set<Mark> marks, @Nullable Formula formula) {

  /** Nothing out of the usual, typed by hand. */
  public static final Look PLAIN = new Look(Set.of(), null);

  public Look {
    marks = Set.copyOf(marks);
  }

  /** What an eye sees in a cell besides its value. */
  public enum Mark {
    /** The number format shows more or less than the number rounded: a scale, a unit, a word. */
    UNUSUAL_FORMAT,
    /** The number format shows money that is not renminbi. */
    FOREIGN_CURRENCY,
    /** The number format tells negative numbers by a colour. */
    NEGATIVE_IN_COLOUR,
    /** The workbook counts its days from 1904. */
    FROM_1904,
    /** Struck through as a whole. */
    STRUCK,
    /** Parts of the text were struck through and are not in it. */
    PARTLY_STRUCK,
    /** Written in the colour of what lies behind it. */
    UNSEEN
  }

  public boolean is(Mark mark) {
    return !marks.isEmpty() && marks.contains(mark);
  }

  public Look withFormula(Formula of) {
    return new Look(marks, of);
  }
}
