package org.pairledger.ingest.sheet.content;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell tells beside its value: how its style shows it, and the formula it comes from. Cells
 * of one style share one look, so a usual cell costs nothing more.
 *
 * @param marks what is out of the usual
 * @param meant what the number format makes of the stored number, not rounded, where it shows more
 *     or less than that number: {@code 260.5万元}; null where it does not
 * @param formula that its value comes from one, and how far it can be believed; null where it was
 *     typed
 */
public record Look(Set<Mark> marks, @Nullable String meant, @Nullable Formula formula) {

  /** Nothing out of the usual, typed by hand. */
  public static final Look PLAIN = new Look(Set.of(), null, null);

  public Look {
    marks = Set.copyOf(marks);
  }

  /** The look of a style. */
  public static Look of(Set<Mark> marks) {
    return marks.isEmpty() ? PLAIN : new Look(marks, null, null);
  }

  /** What an eye sees in a cell besides its value. */
  public enum Mark {
    /** The workbook counts its days from 1904. */
    FROM_1904,
    /** Struck through as a whole. */
    STRUCK,
    /** Parts of the text were struck through and are not in it. */
    PARTLY_STRUCK,
    /** Written in the colour of what lies behind it. */
    UNSEEN,
    /** The file gives a moment of another zone, which was brought back to its day here. */
    SHIFTED
  }

  public boolean is(Mark mark) {
    return !marks.isEmpty() && marks.contains(mark);
  }

  /** The same with a mark more. */
  public Look with(Mark mark) {
    EnumSet<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return new Look(more, meant, formula);
  }

  public Look withFormula(Formula of) {
    return new Look(marks, meant, of);
  }

  public Look withMeant(@Nullable String text) {
    return new Look(marks, text, formula);
  }
}
